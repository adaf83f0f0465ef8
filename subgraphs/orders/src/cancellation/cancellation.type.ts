import { enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OrderLine } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import type { CancelReason } from './cancellation.ts';

/** Reasons of a cancellation in the graph. */
export const CancelReasonWord = enumOf('CancelReason', 'Why lines are cancelled before they are shipped', {
  CHANNEL: 'The marketplace cancelled it and pays back what was paid (판매처 취소)',
  CUSTOMER: 'The customer asked for it (고객 요청)',
  SOLD_OUT: 'There is no stock and none will come (품절)',
  MISTAKE: 'It was ordered or entered by mistake (오주문)',
});

@InputType({ description: 'Lines to cancel before they are shipped (취소, C5)' })
export class CancelLinesInput {
  @Field(() => [ID], { description: 'Order lines, 1 to 500; all of them are cancelled or none' })
  lineIds!: string[];

  @Field(() => CancelReasonWord, { description: 'Why they are cancelled' })
  reason!: CancelReason;
}

@ObjectType({ description: 'Outcome of cancelling lines' })
export class CancelLinesPayload {
  @Field(() => [OrderLine], { nullable: true, description: 'Lines after the act; none when it was refused' })
  lines!: object[] | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
