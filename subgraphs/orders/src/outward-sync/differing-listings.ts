import type { EntityManager } from '@mikro-orm/postgresql';
import { EVER } from './lane.ts';

/** Listing whose marketplace has not been told what it may sell. */
export interface DifferingListing {
  readonly variantId: string;
  readonly externalProduct: string;
  readonly externalVariant: string;
  /** Pieces that the storefront may sell. */
  readonly quantity: number;
}

const FROM = `channel_listing as listing
  join storefront_connection as connection on connection.id = listing.connection_id and connection.is_active
  join offerable_stock() as offerable
    on offerable.storefront_code = connection.storefront_code and offerable.variant_id = listing.variant_id`;

const DIFFERS = `listing.pushed_quantity is distinct from offerable.quantity
  and (listing.push_error is null or listing.push_retry_at <= ?)`;

/** Connections that may be asked and that have not been told of what changed since a moment. */
export async function connectionsBehind(em: EntityManager, since: Date, now: Date): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct listing.connection_id as id from ${FROM}
     join stock_level as level on level.variant_id = listing.variant_id and level.changed_at >= ?
     left join connection_sync as sync on sync.connection_id = listing.connection_id
     where ${DIFFERS} and (sync.retry_at is null or sync.retry_at <= ?)`,
    [since, now, now],
  );
  return rows.map(({ id }) => id);
}

/** Listings of a connection to be told next, of those whose stock changed since a moment. */
export function differingListings(
  em: EntityManager,
  connectionId: string,
  { since, now, most }: { readonly since: Date; readonly now: Date; readonly most: number },
): Promise<DifferingListing[]> {
  const all = since.getTime() === EVER.getTime();
  const changed = 'and listing.variant_id in (select variant_id from stock_level where changed_at >= ?)';
  return em.execute(
    `select listing.variant_id as "variantId", listing.external_product as "externalProduct",
       listing.external_variant as "externalVariant", offerable.quantity
     from ${FROM}
     where listing.connection_id = ? and ${DIFFERS} ${all ? '' : changed}
     order by listing.variant_id limit ?`,
    [connectionId, now, ...(all ? [] : [since]), most],
  );
}
