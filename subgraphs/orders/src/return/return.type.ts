import { connectionOf, DateTime, enumOf, LocalDate, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** Kinds of return in the graph. */
export const OrderReturnKind = enumOf('OrderReturnKind', 'What a return is for (E9)', {
  RETURN: 'The money back (반품)',
  SAME_ITEM_EXCHANGE: 'The same goods again (동일상품교환)',
  OTHER_ITEM_EXCHANGE: 'Other goods (다른상품교환)',
});

/** States of a return in the graph. */
export const OrderReturnState = enumOf('OrderReturnState', 'State of a return or exchange (E9)', {
  PENDING: 'An exchange that waits to be processed (교환처리 대기)',
  REQUESTED: 'Requested, the courier is being asked (접수)',
  PICKUP_BOOKED: 'Pickup booked at the courier (회수 예약)',
  IN_TRANSIT: 'On its way back (회수 중)',
  ARRIVED: 'In the warehouse, not yet looked at (도착)',
  CONFIRMED: 'Looked at and taken back (반품확정)',
  REFUNDED: 'Paid back (환불 완료)',
  EXCHANGED: 'Exchanged, the other goods may ship (교환 완료)',
  CANCELLED: 'Called off (취소)',
});

/** Steps of a return in the graph. */
export const OrderReturnStep = enumOf('OrderReturnStep', 'Step a return can take', {
  REQUEST: 'Take it in (접수)',
  PROCESS: 'Process an exchange (교환처리)',
  BOOK_PICKUP: 'Book the pickup (회수 예약)',
  COLLECT: 'Fetch it (회수)',
  ARRIVE: 'Take the parcel in (도착)',
  CONFIRM: 'Confirm it after the inspection (반품확정)',
  PAY_DIFFERENCE: 'Note that the price difference was paid (차액 입금)',
  REFUND: 'Note that the money was paid back (환불)',
  COMPLETE_EXCHANGE: 'Close an exchange (교환 완료)',
  CANCEL: 'Call it off (취소)',
  WITHDRAW: 'Taken back by the buyer at the marketplace (판매처 철회)',
  REJECT: 'Turned down at the marketplace (판매처 거부)',
  NOTE_CHANNEL: 'Note what the marketplace says of it, which changes nothing here (판매처 상태)',
  DELEGATE: 'Hand it over to the maker (본사 위임)',
});

/** Reasons of a return in the graph. */
export const OrderReturnReason = enumOf('OrderReturnReason', 'Reason of a return; says who bears the fee', {
  CHANGED_MIND: 'The buyer changed their mind (단순변심)',
  DISSATISFIED: 'The buyer does not like it (불만족)',
  DEFECT: 'Defective (상품불량)',
  DAMAGED: 'Damaged on the way (포장불량·파손)',
  WRONG_ITEM: 'Something else was sent (배송오류)',
  NOT_AS_DESCRIBED: 'Not as described (정보상이)',
  DELAYED: 'Too late (배송지연)',
  OTHER: 'Something else (기타)',
});

/** Who handles a return, in the graph. */
export const OrderReturnHandler = enumOf('OrderReturnHandler', 'Who handles a return (C8)', {
  STOREFRONT: 'Operator of the storefront (판매처)',
  MAKER: 'Headquarters of the maker (본사)',
});

/** Who bears the fee of sending goods back, in the graph. */
export const FeeBearer = enumOf('FeeBearer', 'Who bears the fee of sending goods back (전자상거래법 18조)', {
  SELLER: 'Seller: the goods or the delivery are at fault',
  BUYER: 'Buyer: they withdraw from the contract',
});

/** Where a return was asked for, in the graph. */
export const OrderReturnSource = enumOf('OrderReturnSource', 'Where a return was asked for', {
  DESK: 'At the desk',
  CHANNEL: 'As a claim at the marketplace',
  AGREEMENT: 'By an agreement that both parties of a dispute case signed (합의)',
});

/** View of what comes back. */
@ObjectType({ description: 'Pieces of an order line that come back' })
export class ReturnLine {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => Int, { description: 'Number of pieces announced (반품수량)' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that were found fit for sale (정품)' })
  resellQuantity!: number;

  @Field(() => Int, { description: 'Pieces that were found defective (불량품)' })
  defectiveQuantity!: number;

  @Field(() => Int, { description: 'Pieces that are to be repaired (수선품)' })
  repairQuantity!: number;
}

/** View of what goes out instead. */
@ObjectType({ description: 'Goods that go out for those that come back' })
export class ReplacementLine {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => Int, { description: 'Number of pieces' })
  quantity!: number;
}

/** View of a step that was taken. */
@ObjectType({ description: 'Step that a return took' })
export class ReturnStepTaken {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => OrderReturnState, { nullable: true, description: 'State before; none when it was asked for' })
  fromState!: string | null;

  @Field(() => OrderReturnState, { description: 'State after' })
  toState!: string;

  @Field(() => String, { nullable: true, description: 'Name of who took it; none for the courier and the marketplace' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the step' })
  takenAt!: Date;
}

/** View of what the law gives a buyer. */
@ObjectType({
  description: 'Right of a buyer to withdraw within 7 days of receipt (전자상거래법 17조); told, never enforced',
})
export class Withdrawal {
  @Field(() => LocalDate, { nullable: true, description: 'Last day; none while the goods have not been received' })
  until!: string | null;

  @Field(() => Boolean, { description: 'Indicates whether the buyer may still withdraw' })
  isOpen!: boolean;
}

/** View of a return. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Goods that come back, for money or for other goods (반품·교환, E9)' })
export class OrderReturn {
  @Field(() => ID, { description: 'Identifier of the return' })
  id!: string;

  @Field(() => String, { description: 'Number of the return, e.g. R261128-00012' })
  number!: string;

  @Field(() => OrderReturnKind, { description: 'What it is for' })
  kind!: string;

  @Field(() => OrderReturnState, { description: 'State of the return' })
  state!: string;

  @Field(() => OrderReturnSource, { description: 'Where it was asked for' })
  source!: string;

  @Field(() => OrderReturnReason, { description: 'Reason' })
  reason!: string;

  @Field(() => OrderReturnHandler, { description: 'Who handles it' })
  handledBy!: string;

  @Field(() => Boolean, { description: 'Indicates whether our courier fetches it' })
  byCourier!: boolean;

  @Field(() => String, { nullable: true, description: 'Courier that carries it' })
  courier!: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of the parcel that comes back (송장번호)' })
  trackingNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of why the courier did not take the pickup yet, or did not call off that of a cancelled return, e.g. COURIER_REFUSED; none when all is well',
  })
  pickupTrouble!: string | null;

  @Field(() => String, { nullable: true, description: 'Zip code of the return address' })
  zipCode!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the request' })
  requestedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who took it in; none for a claim of the marketplace' })
  requestedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the parcel arrived' })
  arrivedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the confirmation (반품확정)' })
  confirmedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which it was paid back, exchanged or called off',
  })
  endedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the price difference was paid' })
  differencePaidAt!: Date | null;
}

/** Pages of returns. */
export const OrderReturnConnection = connectionOf(OrderReturn, 'OrderReturn');

/** Arguments of the list of returns. */
@ArgsType()
export class OrderReturnsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the return or its beginning, of its parcel or its order, a phone number, or a name',
  })
  search?: string | null;

  @Field(() => [OrderReturnState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof OrderReturnState)[] | null;

  @Field(() => [OrderReturnKind], { nullable: true, description: 'Kinds, any of them' })
  kinds?: (keyof typeof OrderReturnKind)[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a storefront, e.g. PNR002' })
  storefront?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days since the request, at least' })
  minimumAge?: number | null;
}

/** View of something that may go out instead. */
@ObjectType({ description: 'Variant that may go out for what comes back (다른상품교환, E9)' })
export class ExchangeChoice {
  @Field(() => Int, { description: 'Pieces that are free in the warehouse' })
  sellable!: number;
}
