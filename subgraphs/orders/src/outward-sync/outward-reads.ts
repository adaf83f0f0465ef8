import { batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';
import { ChannelDriftRow, OutwardTaskRow } from './outward-sync.entity.ts';

/** One connection; null for an absent and for an unreadable one alike. */
export const connectionById = batchOne(
  ({ em, actor }, ids) =>
    em.find(StorefrontConnectionRow, { $and: [readableOfStorefront(actor), { id: { $in: [...ids] } }] }),
  (connection) => connection.id,
);

/** Connections of the viewer's storefronts, by storefront and name. */
export function listConnections({ em, actor }: Context): Promise<StorefrontConnectionRow[]> {
  return em.find(StorefrontConnectionRow, readableOfStorefront(actor), {
    orderBy: { storefrontCode: 'asc', name: 'asc', id: 'asc' },
  });
}

/** What marketplaces are to be told of orders or were, of a state or any, the latest first; a question says itself how its answer stands. */
export function findTasks(
  { em, actor }: Context,
  { state }: { readonly state: OutwardTaskRow['state'] | null },
  args: PageArgs,
): Promise<Page<OutwardTaskRow>> {
  const where: FilterQuery<OutwardTaskRow> = {
    $and: [readableOfStorefront(actor), { kind: { $ne: 'ANSWER' } }, state ? { state } : {}],
  };
  return page(em, OutwardTaskRow, where, [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** Differences that were found, the latest first. */
export function findDrifts({ em, actor }: Context, args: PageArgs): Promise<Page<ChannelDriftRow>> {
  return page(
    em,
    ChannelDriftRow,
    { $and: [readableOfStorefront(actor)] },
    [{ foundAt: 'desc' }, { id: 'desc' }],
    args,
  );
}
