import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { storefrontPayload } from '../storefront/index.ts';
import type { QueuePriority as Priority } from './product-queue.ts';

/** States in the queue, in the graph. */
export const QueuedProductState = enumOf('QueuedProductState', 'State of a product in the queue of a storefront', {
  WAITING: 'Its turn comes',
  SENDING: 'Being sent',
  SENT: 'Every marketplace has it',
  FAILED: 'A marketplace refused it',
  CANCELLED: 'Taken out of the queue',
});

/** Priorities in the graph. */
export const QueuePriority = enumOf('QueuePriority', 'How soon a product is sent', {
  HIGH: 'Before all others',
  NORMAL: 'In turn',
  LOW: 'When nothing else waits',
});

/** View of a product in the queue. */
@ObjectType({
  description: 'Product on its way to the marketplaces of a storefront: five within five minutes, in turn (C2)',
})
export class QueuedProduct {
  @Field(() => ID, { description: 'Identifier of its place in the queue' })
  id!: string;

  @Field(() => QueuedProductState, { description: 'State' })
  state!: string;

  @Field(() => Int, { description: 'How often it was tried' })
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp before which it is not tried again' })
  notBefore!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last try' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it left the queue' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last try failed, as a code' })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What the marketplace said to it' })
  errorDetail!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who had it sent; none for the system' })
  queuedByName!: string | null;

  @Field(() => DateTime, { description: 'Timestamp from which it waited' })
  queuedAt!: Date;
}

export const QueuedProductConnection = connectionOf(QueuedProduct, 'QueuedProduct');

@InputType({ description: 'Products to be sent to the marketplaces of a storefront (C2)' })
export class QueueProductsInput {
  @Field(() => ID, { description: 'Storefront that sells them' })
  storefrontId!: string;

  @Field(() => [ID], { description: 'Products, 1 to 100, in the order in which they are sent' })
  productIds!: string[];

  @Field(() => QueuePriority, { nullable: true, description: 'How soon; normal unless said' })
  priority?: Priority | null;
}

@InputType({ description: 'New place of a waiting product' })
export class MoveInQueueInput {
  @Field(() => ID, { description: 'Product in the queue' })
  queuedProductId!: string;

  @Field(() => QueuePriority, { nullable: true, description: 'New priority; as it is unless said' })
  priority?: Priority | null;

  @Field(() => Float, { description: 'Place among those of its priority, a whole number from 1 on' })
  place!: number;
}

@InputType({ description: 'Product that is not to be sent after all' })
export class CancelQueuedInput {
  @Field(() => ID, { description: 'Product in the queue' })
  queuedProductId!: string;
}

function queuedPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class QueuedPayload {
    @Field(() => QueuedProduct, { nullable: true, description: 'Product in the queue; none when the act was refused' })
    queuedProduct!: QueuedProduct | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return QueuedPayload;
}

export const QueueProductsPayload = storefrontPayload('QueueProductsPayload', 'Outcome of a wish to send products');
export const MoveInQueuePayload = queuedPayload('MoveInQueuePayload', 'Outcome of a move in the queue');
export const CancelQueuedPayload = queuedPayload('CancelQueuedPayload', 'Outcome of a wish not to send a product');
