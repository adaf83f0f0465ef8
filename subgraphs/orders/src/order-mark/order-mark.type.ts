import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FlagColourWord } from '../order/index.ts';

const PeoplesMark = enumOf('OrderLineMark', 'Mark that people set on an order line', {
  FLAGGED: 'A remark with a colour (기발, 깃발)',
  PRIORITY: 'Gets stock before others (우발, 우선할당)',
  HOLD: 'Not to be shipped for now (보류, 출고보류)',
});

/** View of a change of a mark. */
@ObjectType({ description: 'Mark that was set on an order line or taken off' })
export class OrderMarkChange {
  @Field(() => ID, { description: 'Identifier of the change' })
  id!: string;

  @Field(() => PeoplesMark, { description: 'Mark' })
  mark!: string;

  @Field(() => Boolean, { description: 'Indicates whether it was set; taken off otherwise' })
  isSet!: boolean;

  @Field(() => FlagColourWord, { nullable: true, description: 'Colour of a flag that was set' })
  colour!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it' })
  note!: string | null;

  @Field(() => String, { description: 'Who did it' })
  actorName!: string;

  @Field(() => DateTime, { description: 'Timestamp of the change' })
  changedAt!: Date;
}

@InputType({ description: 'Hold of order lines (출고보류)' })
export class HoldLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why, at most 200 characters' })
  note?: string | null;
}

@InputType({ description: 'End of a hold of order lines' })
export class UnholdLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];
}

@InputType({ description: 'Flag on order lines (깃발)' })
export class FlagLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];

  @Field(() => FlagColourWord, { description: 'Colour of the flag' })
  colour!: keyof typeof FlagColourWord;

  @Field(() => String, { nullable: true, description: 'Note on the flag, at most 200 characters' })
  note?: string | null;
}

@InputType({ description: 'Removal of flags from order lines' })
export class UnflagLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];
}

@InputType({ description: 'Priority of order lines in allocation (우선할당)' })
export class PrioritizeLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why, at most 200 characters' })
  note?: string | null;
}

@InputType({ description: 'End of the priority of order lines' })
export class UnprioritizeLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500' })
  lineIds!: string[];
}
