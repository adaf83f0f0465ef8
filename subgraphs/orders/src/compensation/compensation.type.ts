import { DateTime, enumOf, SafeInt } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OrderLine } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';

/** Kinds of compensation in the graph. */
export const CompensationKind = enumOf('CompensationKind', 'What a buyer is given something back for', {
  REFUND: 'Goods that were cancelled or came back (환불)',
  EXCHANGE: 'Goods that came back and were exchanged for others (교환)',
  AWARD: 'Agreement or decision in a dispute case (배상)',
  CHARGEBACK: 'Payment that the card company took back (지불 거절)',
  GOODWILL: 'Given without having to (호의 보상)',
});

/** States of a compensation in the graph. */
export const CompensationState = enumOf('CompensationState', 'State of a compensation', {
  BOOKED: 'Granted, and on its way to the buyer (예정)',
  PAID: 'Has reached the buyer (지급)',
  CANCELLED: 'Taken back before it was paid (취소)',
});

/** View of a compensation. */
@ObjectType({
  description: 'Something that the buyer of an order line is given back; all of it stays within what was paid',
})
export class Compensation {
  @Field(() => ID, { description: 'Identifier of the compensation' })
  id!: string;

  @Field(() => CompensationKind, { description: 'What it is given for' })
  kind!: string;

  @Field(() => CompensationState, { description: 'State of the compensation; what is cancelled counts no more' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why it is given, in words' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was booked' })
  bookedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was paid or cancelled' })
  endedAt!: Date | null;
}

@InputType({ description: 'Goodwill for the buyer of an order line (호의 보상)' })
export class GiveGoodwillInput {
  @Field(() => ID, { description: 'Line of which the buyer is given something' })
  orderLineId!: string;

  @Field(() => SafeInt, { description: 'Amount in won, a whole number from 1 on' })
  amount!: number;

  @Field(() => String, { description: 'Why it is given, 1 to 500 characters' })
  reason!: string;
}

@ObjectType({ description: 'Outcome of giving goodwill' })
export class GiveGoodwillPayload {
  @Field(() => OrderLine, { nullable: true, description: 'Line after the act; none when it was refused' })
  orderLine!: OrderLine | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
