import { PageArgs, type Context, type LiveChange, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { mayReadStorefront } from '../connection/index.ts';
import { Order, orderById, type OrderRow } from '../order/index.ts';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { findQuarantined, findRuns, lastRunOf, runById } from './collection-reads.ts';
import type { CollectionRunRow, QuarantinedOrderRow } from './collection.entity.ts';
import { quarantinePersonal } from './collection.personal.ts';
import { COLLECTION_TOPIC } from './collection.ts';
import {
  CollectionRun,
  CollectionRunConnection,
  ConnectionHealth,
  QuarantineArgs,
  QuarantinedOrder,
  QuarantinedOrderConnection,
} from './collection.type.ts';
import { connectionHealth, type ConnectionHealthView } from './connection-health.ts';
import { maskedPayload } from './masked-payload.ts';

/** Questions about how connections stand. */
@Authorized()
@Resolver(() => ConnectionHealth)
export class ConnectionHealthResolver {
  @Query(() => [ConnectionHealth], {
    description: 'Connections of the storefronts that the viewer works with, and how they stand',
  })
  connectionHealth(@Ctx() context: Context): Promise<ConnectionHealthView[]> {
    return connectionHealth(context);
  }

  @Query(() => CollectionRunConnection, { description: 'Collections from a connection, newest first' })
  collectionRuns(
    @Ctx() context: Context,
    @Arg('connectionId', () => ID, { description: 'Connection' }) connectionId: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<CollectionRunRow>> {
    return findRuns(context, connectionId, args);
  }

  @Subscription(() => CollectionRun, {
    description: 'Progress of collections from a connection, whenever a batch is in and when one ends',
    subscribe: ({ context, args }: { context: Context; args: { connectionId?: string | null } }) =>
      context.live.changes(
        COLLECTION_TOPIC,
        ({ keys }) =>
          (!args.connectionId || keys['connectionId'] === args.connectionId) &&
          mayReadStorefront(context.actor, keys['storefrontCode']),
      ),
  })
  async collectionProgress(
    @Ctx() context: Context,
    @Root() { id }: LiveChange,
    @Arg('connectionId', () => ID, {
      nullable: true,
      description: 'Connection whose collections are wanted; all unless said',
    })
    _connectionId: string | null,
  ): Promise<CollectionRunRow> {
    const run = await runById(context, id);
    if (!run) throw new Error('a run was told of and is not there');
    return run;
  }

  @Subscription(() => ConnectionHealth, {
    description: 'Connections that the viewer may see, whenever one is collected from',
    subscribe: ({ context }: { context: Context }) =>
      context.live.changes(COLLECTION_TOPIC, ({ keys }) => mayReadStorefront(context.actor, keys['storefrontCode'])),
  })
  async connectionHealthChanged(@Ctx() context: Context, @Root() { keys }: LiveChange): Promise<ConnectionHealthView> {
    const [health] = await connectionHealth(context, keys['connectionId'] ?? '');
    if (!health) throw new Error('a connection was told of and is not there');
    return health;
  }

  @FieldResolver(() => Storefront, { description: 'Storefront that sells there' })
  storefront(@Ctx() context: Context, @Root() health: ConnectionHealthView): Promise<StorefrontRow | null> {
    return storefrontByCode(context, health.storefrontCode);
  }

  @FieldResolver(() => CollectionRun, { nullable: true, description: 'Newest collection; none before the first' })
  lastRun(@Ctx() context: Context, @Root() health: ConnectionHealthView): Promise<CollectionRunRow | null> {
    return lastRunOf(context, health.id);
  }
}

/** Questions about the quarantine. */
@Authorized()
@Resolver(() => QuarantinedOrder)
export class QuarantinedOrderResolver {
  @Query(() => QuarantinedOrderConnection, { description: 'What could not be taken in, seen last first' })
  quarantinedOrders(
    @Ctx() context: Context,
    @Args(() => QuarantineArgs) question: QuarantineArgs,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<QuarantinedOrderRow>> {
    return findQuarantined(context, question, args);
  }

  @FieldResolver(() => String, { description: 'What the marketplace sent, as JSON with everything personal masked' })
  async payload(@Ctx() { em }: Context, @Root() row: QuarantinedOrderRow): Promise<string> {
    return maskedPayload(await quarantinePersonal.open(em, row, 'payload'));
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that it is about, where it is here' })
  order(@Ctx() context: Context, @Root() row: QuarantinedOrderRow): Promise<OrderRow | null> {
    return row.orderId ? orderById(context, row.orderId) : Promise.resolve(null);
  }
}
