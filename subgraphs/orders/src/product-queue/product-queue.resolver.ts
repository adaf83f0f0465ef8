import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Product, productById, type ProductRow } from '../catalog/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { cancelQueued } from './cancel-queued.ts';
import { moveInQueue } from './move-in-queue.ts';
import type { QueuedProductRow } from './product-queue.entity.ts';
import { QUEUE_PRIORITIES } from './product-queue.ts';
import {
  CancelQueuedInput,
  CancelQueuedPayload,
  MoveInQueueInput,
  MoveInQueuePayload,
  QueuedProduct,
  QueuedProductConnection,
  QueuePriority,
  QueueProductsInput,
  QueueProductsPayload,
} from './product-queue.type.ts';
import { queueProducts } from './queue-products.ts';
import { productsInQueue, productsOutOfQueue } from './queue-reads.ts';

/** The queue of products in the graph. */
@Authorized()
@Resolver(() => QueuedProduct)
export class ProductQueueResolver {
  @Query(() => QueuedProductConnection, {
    description: 'Products of a storefront that wait or are being sent, in order',
  })
  productQueue(
    @Ctx() context: Context,
    @Arg('storefrontId', () => ID, { description: 'Storefront whose queue it is' }) storefrontId: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<QueuedProductRow>> {
    return productsInQueue(context, storefrontId, args);
  }

  @Query(() => QueuedProductConnection, {
    description: 'Products of a storefront that were sent, failed or were taken out, the latest first',
  })
  sentProducts(
    @Ctx() context: Context,
    @Arg('storefrontId', () => ID, { description: 'Storefront whose queue it was' }) storefrontId: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<QueuedProductRow>> {
    return productsOutOfQueue(context, storefrontId, args);
  }

  @FieldResolver(() => Product, { description: 'Product that is sent' })
  product(@Ctx() context: Context, @Root() { productId }: QueuedProductRow): Promise<ProductRow | null> {
    return productById(context, productId);
  }

  @FieldResolver(() => QueuePriority, { description: 'How soon it is sent' })
  priority(@Root() { priority }: QueuedProductRow): string {
    return QUEUE_PRIORITIES[priority] ?? 'NORMAL';
  }
}

/** Acts on the queue of products, for who runs the storefront and for headquarters. */
@Authorized('OPERATOR', 'HEADQUARTERS', 'ADMIN')
@Resolver(() => QueuedProduct)
export class ProductQueueActsResolver {
  @Mutation(() => QueueProductsPayload, {
    description: 'Has products sent to the marketplaces when their turn comes (C2)',
  })
  async queueProducts(@Ctx() context: Context, @Arg('input', () => QueueProductsInput) input: QueueProductsInput) {
    return payloadOf('storefront', await queueProducts(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => MoveInQueuePayload, { description: 'Has a waiting product sent sooner or later than others' })
  async moveInQueue(@Ctx() context: Context, @Arg('input', () => MoveInQueueInput) input: MoveInQueueInput) {
    return payloadOf('queuedProduct', await moveInQueue(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => CancelQueuedPayload, { description: 'Takes a waiting product out of the queue' })
  async cancelQueued(@Ctx() context: Context, @Arg('input', () => CancelQueuedInput) input: CancelQueuedInput) {
    return payloadOf('queuedProduct', await cancelQueued(context, input), ordersErrors.inWords, context);
  }
}
