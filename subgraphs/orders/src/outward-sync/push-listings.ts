import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelAnswer, StorefrontConnector } from '../connector/index.ts';
import type { DifferingListing } from './differing-listings.ts';
import type { Trouble } from './note-health.ts';

const DETAIL_LENGTH = 500;

/** What came of telling one listing. */
interface Told {
  readonly listing: DifferingListing;
  readonly answer: ChannelAnswer;
}

/** What came of telling some listings. */
export interface PushOutcome {
  readonly done: number;
  /** Why the marketplace takes nothing more now; null where it does. */
  readonly trouble: Trouble | null;
}

/**
 * Tells a marketplace quantities and writes down what came of each. A quantity whose answer was lost is read there before
 * it is told again.
 */
export async function pushListings(
  em: EntityManager,
  connector: StorefrontConnector,
  { connectionId, listings }: { readonly connectionId: string; readonly listings: readonly DifferingListing[] },
  clock: () => Date,
): Promise<PushOutcome> {
  const told = await sureOf(connector, await tell(connector, listings, clock()), clock);
  await write(em, connectionId, told, clock());
  const later = told.find(({ answer }) => answer.outcome === 'LATER')?.answer;
  return {
    done: told.filter(({ answer }) => answer.outcome === 'DONE').length,
    trouble: later?.outcome === 'LATER' ? later : null,
  };
}

async function tell(connector: StorefrontConnector, listings: readonly DifferingListing[], now: Date): Promise<Told[]> {
  const answers = await connector.setStock(listings, now);
  return listings.map((listing, index) => ({ listing, answer: answers[index] ?? { outcome: 'UNCLEAR' } }));
}

/** Reads what is there where an answer was lost: what is there already is done, what is not is told once more. */
async function sureOf(connector: StorefrontConnector, told: readonly Told[], clock: () => Date): Promise<Told[]> {
  const unclear = told.filter(({ answer }) => answer.outcome === 'UNCLEAR').map(({ listing }) => listing);
  if (unclear.length === 0) return [...told];
  const read = await connector.readStock(unclear, clock());
  const known = new Map<DifferingListing, ChannelAnswer>();
  const again: DifferingListing[] = [];
  for (const [index, listing] of unclear.entries()) {
    const reading = read[index] ?? { outcome: 'UNCLEAR' };
    if (reading.outcome !== 'DONE') known.set(listing, reading);
    else if (reading.value === listing.quantity) known.set(listing, { outcome: 'DONE', value: null });
    else again.push(listing);
  }
  if (again.length > 0) {
    for (const { listing, answer } of await tell(connector, again, clock())) known.set(listing, answer);
  }
  return told.map(({ listing, answer }) => ({ listing, answer: known.get(listing) ?? answer }));
}

async function write(em: EntityManager, connectionId: string, told: readonly Told[], now: Date): Promise<void> {
  const rows = told.flatMap((one) => endingOf(one, now));
  if (rows.length === 0) return;
  await em.execute(
    `update channel_listing as listing set
       pushed_quantity = case when told.error is null then told.quantity
         when told.error = 'UNCLEAR' then null else listing.pushed_quantity end,
       pushed_at = case when told.error is null then ?::timestamptz else listing.pushed_at end,
       push_attempts = case when told.error is null then 0 else least(listing.push_attempts + 1, 30) end,
       push_error = told.error, push_error_detail = told.detail,
       push_retry_at = case when told."retryAt" is null then null
         else least(told."retryAt" + interval '1 second' * 2 ^ listing.push_attempts, told."retryAt" + interval '10 minutes') end
     from json_to_recordset(?::json)
       as told ("variantId" uuid, quantity integer, error text, detail text, "retryAt" timestamptz)
     where listing.connection_id = ? and listing.variant_id = told."variantId"`,
    [now, JSON.stringify(rows), connectionId],
  );
}

interface Ending {
  readonly variantId: string;
  readonly quantity: number | null;
  readonly error: string | null;
  readonly detail: string | null;
  readonly retryAt: Date | null;
}

function endingOf({ listing: { variantId, quantity }, answer }: Told, now: Date): Ending[] {
  const untold = { variantId, quantity: null, detail: null, retryAt: null };
  switch (answer.outcome) {
    case 'DONE':
      return [{ ...untold, quantity, error: null }];
    case 'REFUSED':
      return [{ ...untold, error: answer.code, detail: answer.detail?.slice(0, DETAIL_LENGTH) ?? null }];
    case 'UNCLEAR':
      return [{ ...untold, error: 'UNCLEAR', retryAt: now }];
    case 'LATER':
      return [];
  }
}
