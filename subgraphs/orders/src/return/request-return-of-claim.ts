import { isRefusal, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderRow } from '../order/index.ts';
import type { WantedLine } from './lines-to-return.ts';
import { pickupDetails } from './pickup-details.ts';
import { openSameItemExchange } from './request-exchange.ts';
import { openReturn, sendFor, type NewReturn } from './request-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnRow } from './return.entity.ts';
import type { ReturnReason } from './return.ts';
import { noteStep } from './take-return-step.ts';

/** Claim of a marketplace for a return or an exchange. */
export interface ReturnClaim {
  readonly orderId: string;
  /** Number of the claim, unique within the order; told again it is the same return. None where it has no number yet. */
  readonly claimNumber: string | null;
  /** What the claim is known by as long as it has no number. */
  readonly nameless: string;
  readonly kind: 'RETURN' | 'SAME_ITEM_EXCHANGE';
  readonly lines: readonly WantedLine[];
  readonly reason?: ReturnReason;
  /** Number of the parcel where the marketplace has it fetched itself; else our courier is sent. */
  readonly trackingNumber?: string | null;
  /** In the marketplace's own words, where it is further there than asked for: the goods are on their way without us. */
  readonly underway?: string | null;
}

/**
 * Takes a claim of a marketplace in, in the transaction that collects it; how often it is told, it is one return (C5). One
 * that was taken back there and is asked for again is another return; one that was turned down there stays so.
 */
export async function requestReturnOfClaim(
  tx: EntityManager,
  claim: ReturnClaim,
  act: Act,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { orderId, kind, lines, reason = 'OTHER', trackingNumber = null, underway = null } = claim;
  // Two runs that bring the same claim wait for one another at the order.
  await tx.execute('select from sales_order where id = ? for update', [orderId]);
  const { before, claimNumber } = await knownAs(tx, claim);
  if (before) return before;
  const order = await tx.findOneOrFail(OrderRow, orderId);
  const isOurs = trackingNumber === null && underway === null;
  const byCourier = isOurs && Boolean(order.recipientAddress) && Boolean(order.recipientPhone);
  const pickup = await pickupDetails(tx, order, { byCourier });
  if (isRefusal<ReturnCode>(pickup)) return pickup;
  const wanted: NewReturn = { order, kind, lines, reason, source: 'CHANNEL', pickup, claimNumber, trackingNumber };
  const row = await opened(tx, wanted, act);
  if (underway !== null && !isRefusal<ReturnCode>(row)) {
    await noteStep(tx, row, { step: 'noteChannel', from: row.state, note: underway }, act);
    await tx.flush();
  }
  return row;
}

async function opened(tx: EntityManager, wanted: NewReturn, act: Act): Promise<ReturnRow | Refusal<ReturnCode>> {
  if (wanted.kind === 'SAME_ITEM_EXCHANGE') return openSameItemExchange(tx, wanted, act);
  const made = await openReturn(tx, wanted, act);
  if (isRefusal<ReturnCode>(made)) return made;
  await sendFor(tx, made.row, act);
  return made.row;
}

interface KnownClaim {
  /** Return that the claim is already, or why it is none any more. */
  readonly before: ReturnRow | Refusal<ReturnCode> | null;
  /** What a new return of it is known by. */
  readonly claimNumber: string;
}

async function knownAs(tx: EntityManager, { orderId, claimNumber, nameless }: ReturnClaim): Promise<KnownClaim> {
  const usual = claimNumber ?? nameless;
  const orderBy = { requestedAt: 'asc', id: 'asc' } as const;
  const all = await tx.find(ReturnRow, { orderId, claimNumber: { $ne: null } }, { orderBy });
  const told = all.filter((row) => isOf(row, usual));
  // One that had no number when it was asked for may have been given one since.
  const unnumbered = all.find((row) => claimNumber !== null && isOf(row, nameless) && row.state !== 'CANCELLED');
  const last = told.at(-1) ?? unnumbered;
  if (!last) return { before: null, claimNumber: usual };
  const end = last.state === 'CANCELLED' ? await endOf(tx, last) : null;
  if (end === 'withdraw') return { before: null, claimNumber: `${usual}${AGAIN}${told.length + 1}` };
  // Without a number nobody can tell a late answer from a new claim: people have to look.
  const isUnclear = end === 'reject' && claimNumber === null;
  return { before: isUnclear ? refuse('CLAIM_TURNED_DOWN') : last, claimNumber: usual };
}

/** Stands between the number of a claim and how often it was asked for. */
const AGAIN = ' #';

function isOf(row: ReturnRow, name: string): boolean {
  return row.claimNumber === name || Boolean(row.claimNumber?.startsWith(name + AGAIN));
}

/** Step by which a return that was called off ended. */
async function endOf(tx: EntityManager, { id }: ReturnRow): Promise<string | null> {
  const [last] = await tx.execute<{ step: string }[]>(
    `select step from return_step where return_id = ? and to_state = 'CANCELLED' order by taken_at desc, id desc limit 1`,
    [id],
  );
  return last?.step ?? null;
}
