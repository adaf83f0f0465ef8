import { isRefusal, wholeAct } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelLines, holdForCancellation, letGoUncancelled } from '../cancellation/index.ts';
import { requestReturnOfClaim } from '../return/index.ts';
import type { LineChange } from './line-change.ts';
import type { Quarantined } from './quarantine.ts';

/** Kinds of return by what a marketplace says of a line. */
const KINDS: ReadonlyMap<string, 'RETURN' | 'SAME_ITEM_EXCHANGE'> = new Map([
  ['RETURN_REQUESTED', 'RETURN'],
  ['EXCHANGE_REQUESTED', 'SAME_ITEM_EXCHANGE'],
]);

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

/** Takes claims of the marketplace in as returns and exchanges (E9, C5); gives those that cannot be. */
export async function takeClaims(tx: EntityManager, changes: readonly LineChange[], now: Date): Promise<Quarantined[]> {
  const claims = Map.groupBy(
    changes.filter(({ next }) => KINDS.has(next.status?.fact ?? '')),
    ({ order, next }) => `${order.id} ${next.status?.fact} ${next.claimNumber ?? ''}`,
  );
  const aside: Quarantined[] = [];
  for (const parts of claims.values()) aside.push(...(await takeClaim(tx, parts, now)));
  return aside;
}

async function takeClaim(tx: EntityManager, parts: readonly LineChange[], now: Date): Promise<Quarantined[]> {
  const [first] = parts;
  const fact = first?.next.status?.fact ?? '';
  const kind = KINDS.get(fact);
  if (!first || !kind) return [];
  const { order, next, payload } = first;
  const claim = {
    orderId: order.id,
    // A marketplace without numbers has one claim of a kind on a line at a time.
    claimNumber: next.claimNumber ?? `${next.externalNumber} ${fact}`,
    kind,
    lines: parts.map(({ line }) => ({ orderLineId: line.id, quantity: line.quantity })),
  };
  const outcome = await wholeAct(tx, (within) => requestReturnOfClaim(within, claim, { actor: null, now }));
  if (!isRefusal(outcome)) return [];
  const reason = `${first.line.number}: ${next.channelStatus}, ${outcome.code}`;
  return [{ externalNumber: order.externalNumber, code: 'CLAIM_NOT_TAKEN', reason, payload, orderId: order.id }];
}
