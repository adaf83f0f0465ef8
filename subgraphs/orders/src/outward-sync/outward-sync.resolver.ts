import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import { Order, orderById, shipmentById, type OrderRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import {
  ReconcileConnectionInput,
  ReconcileConnectionPayload,
  RetryOutwardTasksInput,
  RetryOutwardTasksPayload,
} from './outward-acts.type.ts';
import { connectionById, findDrifts, findTasks } from './outward-reads.ts';
import type { ChannelDriftRow, OutwardTaskRow } from './outward-sync.entity.ts';
import {
  ChannelDrift,
  ChannelDriftConnection,
  ChannelSync,
  OutwardTask,
  OutwardTaskConnection,
  OutwardTaskState,
} from './outward-sync.type.ts';
import { retryOutwardTasks } from './retry-outward-tasks.ts';
import { reconcileConnection } from './start-reconciliation.ts';

/** Things that marketplaces are told, in the graph. */
@Authorized()
@Resolver(() => OutwardTask)
export class OutwardTaskResolver {
  @Query(() => OutwardTaskConnection, {
    description: 'Things that marketplaces are told, the latest first',
  })
  outwardTasks(
    @Ctx() context: Context,
    @Arg('state', () => OutwardTaskState, {
      nullable: true,
      description: 'State of those that are wanted; any unless said',
    })
    state: OutwardTaskRow['state'] | null,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<OutwardTaskRow>> {
    return findTasks(context, { state }, args);
  }

  @FieldResolver(() => Order, { description: 'Order it is about' })
  order(@Ctx() context: Context, @Root() { orderId }: OutwardTaskRow): Promise<OrderRow | null> | null {
    return orderId ? orderById(context, orderId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Tracking number that is told; none but for a parcel' })
  async trackingNumber(@Ctx() context: Context, @Root() { shipmentId }: OutwardTaskRow): Promise<string | null> {
    return shipmentId ? ((await shipmentById(context, shipmentId))?.trackingNumber ?? null) : null;
  }

  @FieldResolver(() => ChannelSync, { description: 'Marketplace account that is told' })
  channel(@Ctx() context: Context, @Root() { connectionId }: OutwardTaskRow): Promise<StorefrontConnectionRow | null> {
    return connectionById(context, connectionId);
  }
}

/** Differences in the graph. */
@Authorized()
@Resolver(() => ChannelDrift)
export class ChannelDriftResolver {
  @Query(() => ChannelDriftConnection, { description: 'Differences that were found at marketplaces, the latest first' })
  channelDrifts(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<ChannelDriftRow>> {
    return findDrifts(context, args);
  }

  @FieldResolver(() => Variant, { nullable: true, description: 'Variant whose quantity differed' })
  variant(@Ctx() context: Context, @Root() { variantId }: ChannelDriftRow): Promise<VariantRow | null> | null {
    return variantId ? variantById(context, variantId) : null;
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that differed, where we have it' })
  order(@Ctx() context: Context, @Root() { orderId }: ChannelDriftRow): Promise<OrderRow | null> | null {
    return orderId ? orderById(context, orderId) : null;
  }

  @FieldResolver(() => ChannelSync, { description: 'Marketplace account that differed' })
  channel(@Ctx() context: Context, @Root() { connectionId }: ChannelDriftRow): Promise<StorefrontConnectionRow | null> {
    return connectionById(context, connectionId);
  }
}

/** Acts on the outward sync, for who runs the storefront and for headquarters. */
@Authorized('OPERATOR', 'HEADQUARTERS', 'ADMIN')
@Resolver(() => ChannelSync)
export class OutwardActsResolver {
  @Mutation(() => RetryOutwardTasksPayload, { description: 'Has a marketplace told again what it refused' })
  async retryOutwardTasks(
    @Ctx() context: Context,
    @Arg('input', () => RetryOutwardTasksInput) input: RetryOutwardTasksInput,
  ) {
    return payloadOf('channelSync', await retryOutwardTasks(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => ReconcileConnectionPayload, { description: 'Compares a marketplace with what it should have, now' })
  async reconcileConnection(
    @Ctx() context: Context,
    @Arg('input', () => ReconcileConnectionInput) input: ReconcileConnectionInput,
  ) {
    return payloadOf('channelSync', await reconcileConnection(context, input), ordersErrors.inWords, context);
  }
}
