import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

/** What returned goods are, in the graph. */
export const LotDisposition = enumOf('LotDisposition', 'What returned goods are that are not fit for sale (C8)', {
  DEFECTIVE: 'Defective (불량품)',
  REPAIR: 'To be repaired (수선품)',
});

/** States of a lot in the graph. */
export const LotState = enumOf('LotState', 'What became of returned goods', {
  KEPT: 'Kept apart (보관)',
  RESTOCKED: 'Repaired and back in stock (수선 완료)',
  WRITTEN_OFF: 'Written off (폐기)',
});

/** View of a lot. */
@ObjectType({ description: 'Returned goods that are kept apart from the stock (C8)' })
export class ReturnedLot {
  @Field(() => ID, { description: 'Identifier of the lot' })
  id!: string;

  @Field(() => LotDisposition, { description: 'What the inspection found' })
  disposition!: string;

  @Field(() => LotState, { description: 'What became of it' })
  state!: string;

  @Field(() => Int, { description: 'Number of pieces' })
  quantity!: number;

  @Field(() => DateTime, { description: 'Timestamp of the inspection' })
  keptAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was repaired or written off' })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who repaired it or wrote it off' })
  settledByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was written off, or what was repaired' })
  note!: string | null;
}

/** Pages of lots. */
export const ReturnedLotConnection = connectionOf(ReturnedLot, 'ReturnedLot');

/** Arguments of the list of lots. */
@ArgsType()
export class ReturnedLotsArgs extends PageArgs {
  @Field(() => LotState, { nullable: true, description: 'State; any unless said' })
  state?: keyof typeof LotState | null;

  @Field(() => LotDisposition, { nullable: true, description: 'What they are; any unless said' })
  disposition?: keyof typeof LotDisposition | null;
}

@InputType({ description: 'Repair of returned goods (수선 완료)' })
export class RepairLotInput {
  @Field(() => ID, { description: 'Lot that was repaired' })
  lotId!: string;

  @Field(() => String, { nullable: true, description: 'What was repaired, at most 500 characters' })
  note?: string | null;
}

@InputType({ description: 'Loss of returned goods (폐기)' })
export class WriteOffLotInput {
  @Field(() => ID, { description: 'Lot that is written off' })
  lotId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters' })
  note!: string;
}

function lotPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class LotPayload {
    @Field(() => ReturnedLot, { nullable: true, description: 'Lot after the act; none when it was refused' })
    returnedLot!: ReturnedLot | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return LotPayload;
}

export const RepairLotPayload = lotPayload('RepairLotPayload', 'Outcome of a repair');
export const WriteOffLotPayload = lotPayload('WriteOffLotPayload', 'Outcome of writing off');
