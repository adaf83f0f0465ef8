import {
  batchOne,
  hasRole,
  nothing,
  page,
  readableBy,
  type Actor,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { ChannelDriftRow, OutwardTaskRow } from './outward-sync.entity.ts';

/** Filter of rows that belong to a storefront. */
type OfStorefront = Partial<typeof nothing & { storefrontCode: { $in: string[] } }>;

/** What belongs to the storefronts of an actor: staff all of it, an operator what is theirs. */
const readable = readableBy((actor: Actor): OfStorefront => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'ADMIN')) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
  return nothing;
});

/** One connection; null for an absent and for an unreadable one alike. */
export const connectionById = batchOne(
  ({ em, actor }, ids) => em.find(StorefrontConnectionRow, { $and: [readable(actor), { id: { $in: [...ids] } }] }),
  (connection) => connection.id,
);

/** Connections of the viewer's storefronts, by storefront and name. */
export function listConnections({ em, actor }: Context): Promise<StorefrontConnectionRow[]> {
  return em.find(StorefrontConnectionRow, readable(actor), {
    orderBy: { storefrontCode: 'asc', name: 'asc', id: 'asc' },
  });
}

/** Things that marketplaces are to be told or were, of a state or any, the latest first. */
export function findTasks(
  { em, actor }: Context,
  { state }: { readonly state: OutwardTaskRow['state'] | null },
  args: PageArgs,
): Promise<Page<OutwardTaskRow>> {
  const where: FilterQuery<OutwardTaskRow> = { $and: [readable(actor), state ? { state } : {}] };
  return page(em, OutwardTaskRow, where, [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** Differences that were found, the latest first. */
export function findDrifts({ em, actor }: Context, args: PageArgs): Promise<Page<ChannelDriftRow>> {
  return page(em, ChannelDriftRow, { $and: [readable(actor)] }, [{ foundAt: 'desc' }, { id: 'desc' }], args);
}
