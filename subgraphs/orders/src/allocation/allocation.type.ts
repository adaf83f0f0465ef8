import { Field, ID, InputType } from 'type-graphql';
import { linesPayload } from '../order-mark/index.ts';

@InputType({ description: 'Lines for which stock is to be set aside (재고할당, E8)' })
export class AllocateLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];
}

@InputType({ description: 'Lines whose stock is to be taken back (할당 해제, E8)' })
export class ReleaseLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];
}

export const AllocateLinesPayload = linesPayload('AllocateLinesPayload', 'Outcome of setting stock aside for lines');
export const ReleaseLinesPayload = linesPayload('ReleaseLinesPayload', 'Outcome of taking back the stock of lines');
