import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnector } from '../connector/index.ts';
import { noteDrifts, Unreadable, type Comparison, type FoundDrift } from './found-drift.ts';

/** Listings that are read at a time, and the pause after them, so that pushes find the marketplace free. */
const READ_AT_ONCE = 8;
const PAUSE_MS = 5000;

/** Longest that an overrun limit is waited for. */
const LONGEST_WAIT_MS = 60_000;

const NOWHERE = '00000000-0000-0000-0000-000000000000';

interface Listing {
  readonly variantId: string;
  readonly externalProduct: string;
  readonly externalVariant: string;
  readonly pushed: number;
  readonly offerable: number;
}

/** Pieces by listed variant that were ordered there and are not collected yet, so that they are missing there rightly. */
export type Uncollected = ReadonlyMap<string, number>;

/** Reads the quantities that a marketplace has, notes those that are not what it was told, and has them told again. */
export async function compareStock(
  em: EntityManager,
  connector: StorefrontConnector,
  comparison: Comparison,
  { uncollected, clock }: { readonly uncollected: Uncollected; readonly clock: () => Date },
): Promise<void> {
  if (!connector.capabilities.stock) return;
  let after = NOWHERE;
  for (;;) {
    const listings = await listingsAfter(em, comparison.connectionId, after);
    const last = listings.at(-1);
    if (!last) return;
    const first = await differing(em, connector, { comparison, listings, uncollected }, clock);
    // A push that was under way is over when it is looked at for the second time.
    const drifts = await differing(em, connector, { comparison, listings: first, uncollected }, clock);
    await noteDrifts(em, comparison, drifts.map(driftOf), clock());
    await correct(em, comparison.connectionId, drifts);
    await em.execute('update reconciliation set listings_read = listings_read + ? where id = ?', [
      listings.length,
      comparison.id,
    ]);
    if (listings.length < READ_AT_ONCE) return;
    after = last.variantId;
    await delay(PAUSE_MS);
  }
}

interface Difference extends Listing {
  readonly seen: number;
}

async function differing(
  em: EntityManager,
  connector: StorefrontConnector,
  asked: { readonly comparison: Comparison; readonly listings: readonly Listing[]; readonly uncollected: Uncollected },
  clock: () => Date,
): Promise<Difference[]> {
  const { comparison, listings, uncollected } = asked;
  if (listings.length === 0) return [];
  const seen = await read(connector, listings, clock);
  await noteSeen(em, comparison.connectionId, seen, clock());
  const told = await stillTold(em, comparison.connectionId, listings);
  return listings.flatMap((listing) => {
    const there = seen.get(listing.variantId);
    if (there === undefined || !told.has(listing.variantId) || there === listing.pushed) return [];
    const missing = listing.pushed - there;
    const isOrdered = missing > 0 && missing <= (uncollected.get(listing.externalVariant) ?? 0);
    return isOrdered ? [] : [{ ...listing, seen: there }];
  });
}

async function read(
  connector: StorefrontConnector,
  listings: readonly Listing[],
  clock: () => Date,
): Promise<Map<string, number>> {
  const answers = await connector.readStock(listings, clock());
  const seen = new Map<string, number>();
  const later: Listing[] = [];
  let retryAt = clock();
  for (const [index, listing] of listings.entries()) {
    const answer = answers[index] ?? { outcome: 'UNCLEAR' };
    if (answer.outcome === 'DONE') seen.set(listing.variantId, answer.value);
    if (answer.outcome === 'UNCLEAR') throw new Unreadable('UNCLEAR');
    if (answer.outcome !== 'LATER') continue;
    if (answer.code !== 'LIMITED') throw new Unreadable(answer.code);
    later.push(listing);
    retryAt = answer.retryAt > retryAt ? answer.retryAt : retryAt;
  }
  if (later.length === 0) return seen;
  const wait = retryAt.getTime() - clock().getTime();
  if (wait > LONGEST_WAIT_MS) throw new Unreadable('LIMITED');
  await delay(Math.max(wait, 0));
  return new Map([...seen, ...(await read(connector, later, clock))]);
}

function listingsAfter(em: EntityManager, connectionId: string, after: string): Promise<Listing[]> {
  return em.execute(
    `select listing.variant_id as "variantId", external_product as "externalProduct",
       external_variant as "externalVariant", pushed_quantity as pushed, offerable.quantity as offerable
     from channel_listing as listing
     join storefront_connection as connection on connection.id = listing.connection_id
     join offerable_stock() as offerable
       on offerable.storefront_code = connection.storefront_code and offerable.variant_id = listing.variant_id
     where listing.connection_id = ? and listing.variant_id > ? and pushed_quantity is not null
     order by listing.variant_id limit ?`,
    [connectionId, after, READ_AT_ONCE],
  );
}

/** Variants of which the marketplace was told nothing else since they were looked at. */
async function stillTold(em: EntityManager, connectionId: string, listings: readonly Listing[]): Promise<Set<string>> {
  const rows = await em.execute<{ variantId: string }[]>(
    `select variant_id as "variantId" from channel_listing
     join json_to_recordset(?::json) as told ("variantId" uuid, pushed integer)
       on variant_id = told."variantId" and pushed_quantity = told.pushed
     where connection_id = ?`,
    [JSON.stringify(listings.map(({ variantId, pushed }) => ({ variantId, pushed }))), connectionId],
  );
  return new Set(rows.map(({ variantId }) => variantId));
}

async function noteSeen(em: EntityManager, connectionId: string, seen: Map<string, number>, now: Date): Promise<void> {
  await em.execute(
    `update channel_listing set seen_quantity = seen.quantity, seen_at = ?
     from json_to_recordset(?::json) as seen ("variantId" uuid, quantity integer)
     where connection_id = ? and variant_id = seen."variantId"`,
    [now, JSON.stringify([...seen].map(([variantId, quantity]) => ({ variantId, quantity }))), connectionId],
  );
}

function driftOf({ variantId, externalVariant, seen, offerable }: Difference): FoundDrift {
  return {
    kind: (seen === 0) === (offerable === 0) ? 'QUANTITY' : 'SOLD_OUT',
    variantId,
    orderId: null,
    externalNumber: externalVariant,
    seen: String(seen),
    expected: String(offerable),
  };
}

/** What is there counts as what was told, so that the next push brings it to what it should be. */
async function correct(em: EntityManager, connectionId: string, drifts: readonly Difference[]): Promise<void> {
  if (drifts.length === 0) return;
  await em.execute(
    `update channel_listing set pushed_quantity = drift.seen, push_error = null, push_retry_at = null
     from json_to_recordset(?::json) as drift ("variantId" uuid, pushed integer, seen integer)
     where connection_id = ? and variant_id = drift."variantId" and pushed_quantity = drift.pushed`,
    [JSON.stringify(drifts), connectionId],
  );
}
