import { DateTime, type Context, type LiveChange } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import type { ChannelListingRow, StorefrontConnectionRow } from '../connection/index.ts';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { channelCounts, lastReconciliationOf, refusedListingsOf, syncOf } from './channel-counts.ts';
import { connectionById, listConnections } from './outward-reads.ts';
import type { ReconciliationRow } from './outward-sync.entity.ts';
import { SYNC_TOPIC } from './outward-sync.ts';
import { ChannelSync, Reconciliation, RefusedListing } from './outward-sync.type.ts';

/** How things stand with marketplaces, in the graph. */
@Authorized()
@Resolver(() => ChannelSync)
export class ChannelSyncResolver {
  @Query(() => [ChannelSync], { description: "Marketplace accounts of the viewer's storefronts, and how things stand" })
  channelSyncs(@Ctx() context: Context): Promise<StorefrontConnectionRow[]> {
    return listConnections(context);
  }

  @Subscription(() => ChannelSync, {
    description:
      'How things stand with a marketplace of the viewer, whenever trouble begins or ends or it was compared',
    subscribe: ({ context }: { context: Context }) =>
      context.live.changes(SYNC_TOPIC, async ({ id }) => (await connectionById(context, id)) !== null),
  })
  async channelSyncChanged(@Ctx() context: Context, @Root() { id }: LiveChange): Promise<StorefrontConnectionRow> {
    const connection = await connectionById(context, id);
    if (!connection) throw new Error(`connection ${id} went out of sight while it was told of`);
    return connection;
  }

  @FieldResolver(() => Storefront, { description: 'Storefront that sells there' })
  storefront(
    @Ctx() context: Context,
    @Root() { storefrontCode }: StorefrontConnectionRow,
  ): Promise<StorefrontRow | null> {
    return storefrontByCode(context, storefrontCode);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it cannot be told now: LIMITED, AWAY, AUTHORIZATION_LOST or FAULT; none where it can',
  })
  async trouble(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<string | null> {
    return (await syncOf(context, id))?.trouble ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Timestamp from which it could not be told' })
  async troubleSince(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<Date | null> {
    return (await syncOf(context, id))?.troubleSince ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Timestamp of the next try' })
  async retryAt(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<Date | null> {
    return (await syncOf(context, id))?.retryAt ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Timestamp at which it last took what it was told' })
  async lastDoneAt(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<Date | null> {
    return (await syncOf(context, id))?.lastDoneAt ?? null;
  }

  @FieldResolver(() => Int, { description: 'Things that it is to be told' })
  async waitingTasks(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<number> {
    return (await channelCounts(context, id)).waitingTasks;
  }

  @FieldResolver(() => Int, { description: 'Things that it refused' })
  async failedTasks(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<number> {
    return (await channelCounts(context, id)).failedTasks;
  }

  @FieldResolver(() => Int, { description: 'Variants that are listed there' })
  async listings(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<number> {
    return (await channelCounts(context, id)).listings;
  }

  @FieldResolver(() => Int, { description: 'Differences that are being mended' })
  async openDrifts(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<number> {
    return (await channelCounts(context, id)).openDrifts;
  }

  @FieldResolver(() => Int, { description: 'Listed variants whose quantity it did not take' })
  async refusedCount(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<number> {
    return (await channelCounts(context, id)).refused;
  }

  @FieldResolver(() => [RefusedListing], { description: 'Listed variants whose quantity it did not take, 50 at most' })
  refusedListings(@Ctx() context: Context, @Root() { id }: StorefrontConnectionRow): Promise<ChannelListingRow[]> {
    return refusedListingsOf(context, id);
  }

  @FieldResolver(() => Reconciliation, { nullable: true, description: 'Last comparison with what it should have' })
  lastReconciliation(
    @Ctx() context: Context,
    @Root() { id }: StorefrontConnectionRow,
  ): Promise<ReconciliationRow | null> {
    return lastReconciliationOf(context, id);
  }
}

/** Listings that marketplaces do not take. */
@Resolver(() => RefusedListing)
export class RefusedListingResolver {
  @FieldResolver(() => Variant, { description: 'Variant that is listed' })
  variant(@Ctx() context: Context, @Root() { variantId }: ChannelListingRow): Promise<VariantRow | null> {
    return variantById(context, variantId);
  }
}
