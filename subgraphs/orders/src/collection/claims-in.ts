import { isRefusal, wholeAct } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelLines, holdForCancellation, letGoUncancelled } from '../cancellation/index.ts';
import { requestReturnOfClaim } from '../return/index.ts';
import { notTaken, saidOf } from './claim-words.ts';
import type { LineChange } from './line-change.ts';
import type { Quarantined } from './quarantine.ts';

/** What a marketplace says of a line with a claim, and which kind of return that is. */
interface ClaimFact {
  readonly kind: 'RETURN' | 'SAME_ITEM_EXCHANGE';
  /** Indicates whether it is further there than asked for, as it is found after a time in which nothing was collected. */
  readonly isUnderway: boolean;
}

const CLAIMS: ReadonlyMap<string, ClaimFact> = new Map([
  ['RETURN_REQUESTED', { kind: 'RETURN', isUnderway: false }],
  ['RETURNING', { kind: 'RETURN', isUnderway: true }],
  ['RETURNED', { kind: 'RETURN', isUnderway: true }],
  ['EXCHANGE_REQUESTED', { kind: 'SAME_ITEM_EXCHANGE', isUnderway: false }],
  ['EXCHANGING', { kind: 'SAME_ITEM_EXCHANGE', isUnderway: true }],
  ['EXCHANGED', { kind: 'SAME_ITEM_EXCHANGE', isUnderway: true }],
]);

/** Under which fact a claim without a number is known, however far it is. */
const ASKED = { RETURN: 'RETURN_REQUESTED', SAME_ITEM_EXCHANGE: 'EXCHANGE_REQUESTED' } as const;

/** Cancels lines that the marketplace cancelled before they were shipped; it has paid them back itself. */
export async function cancelAtMarketplace(tx: EntityManager, changes: readonly LineChange[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  const outcome = await cancelLines(tx, idsOf(changes), 'CHANNEL', { actor: null, now });
  // Shipped ones were left out, under a lock that is still held.
  if (isRefusal(outcome)) throw new Error(`what was cancelled cannot be booked: ${outcome.code}`);
}

/** Holds lines whose cancellation waits to be decided at the marketplace, and lets those go where it came to nothing. */
export async function holdUndecided(tx: EntityManager, changes: readonly LineChange[], now: Date): Promise<void> {
  const act = { actor: null, now };
  const asked = changes.filter(({ next }) => next.status?.fact === 'CANCEL_REQUESTED');
  const decided = changes.filter(
    ({ line, next: { status } }) => line.isCancelAsked && status !== null && !UNDECIDED.has(status.fact),
  );
  await holdForCancellation(tx, idsOf(asked), act);
  await letGoUncancelled(tx, idsOf(decided), act);
}

/** Facts after which a line is not let go: it still waits, or it is cancelled. */
const UNDECIDED: ReadonlySet<string> = new Set(['CANCEL_REQUESTED', 'CANCELLED']);

function idsOf(changes: readonly LineChange[]): string[] {
  return changes.map(({ line }) => line.id);
}

/**
 * Takes claims of the marketplace in as returns and exchanges (E9, C5), also those that are further there already: their
 * goods are expected and inspected here all the same. Gives those that cannot be taken in.
 */
export async function takeClaims(tx: EntityManager, changes: readonly LineChange[], now: Date): Promise<Quarantined[]> {
  const claims = Map.groupBy(
    changes.filter((change) => claimOf(change)),
    (change) => `${change.order.id} ${claimOf(change)?.kind} ${change.next.claimNumber ?? ''}`,
  );
  const aside: Quarantined[] = [];
  for (const parts of claims.values()) aside.push(...(await takeClaim(tx, parts, now)));
  return aside;
}

function claimOf({ next }: LineChange): ClaimFact | undefined {
  return CLAIMS.get(next.status?.fact ?? '');
}

async function takeClaim(tx: EntityManager, parts: readonly LineChange[], now: Date): Promise<Quarantined[]> {
  const [first] = parts;
  const kind = first && claimOf(first)?.kind;
  if (!first || !kind) return [];
  const { order, next } = first;
  const further = parts.find((part) => claimOf(part)?.isUnderway);
  const claim = {
    orderId: order.id,
    claimNumber: next.claimNumber,
    // A marketplace without numbers has one claim of a kind on a line at a time.
    nameless: `${next.externalNumber} ${ASKED[kind]}`,
    kind,
    lines: parts.map(({ line }) => ({ orderLineId: line.id, quantity: line.quantity })),
    underway: further ? saidOf(further.next) : null,
  };
  const outcome = await wholeAct(tx, (within) => requestReturnOfClaim(within, claim, { actor: null, now }));
  if (!isRefusal(outcome)) return [];
  // What the desk takes back is followed by the marketplace; those pieces are expected, or here, already.
  if (further && outcome.code === 'UNIT_ALREADY_RETURNING') return [];
  return [notTaken(first, outcome.code)];
}
