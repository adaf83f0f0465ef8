import { Field, ID, ObjectType } from 'type-graphql';
import { OrderLine } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';

/** View of what became of one line. */
@ObjectType({ description: 'What became of one line of an act on many' })
export class LineResult {
  @Field(() => ID, { description: 'Line as it was named' })
  lineId!: string;

  @Field(() => OrderLine, { nullable: true, description: 'Line after the act; none where there is no such line' })
  line!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused for this line; empty on success' })
  userErrors!: object[];
}

/** Makes the payload of an act on many lines, with a result for each. */
export function linesPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class LinesPayload {
    @Field(() => [LineResult], {
      nullable: true,
      description: 'What became of each line, as they were named; none when the whole act was refused',
    })
    results!: LineResult[] | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the whole act was refused; empty otherwise' })
    userErrors!: object[];
  }
  return LinesPayload;
}

export const HoldLinesPayload = linesPayload('HoldLinesPayload', 'Outcome of holding lines');
export const UnholdLinesPayload = linesPayload('UnholdLinesPayload', 'Outcome of ending a hold of lines');
export const FlagLinesPayload = linesPayload('FlagLinesPayload', 'Outcome of flagging lines');
export const UnflagLinesPayload = linesPayload('UnflagLinesPayload', 'Outcome of taking flags off lines');
export const PrioritizeLinesPayload = linesPayload('PrioritizeLinesPayload', 'Outcome of giving lines priority');
export const UnprioritizeLinesPayload = linesPayload(
  'UnprioritizeLinesPayload',
  'Outcome of taking priority from lines',
);
