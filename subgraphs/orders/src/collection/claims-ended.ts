import type { EntityManager } from '@mikro-orm/postgresql';
import { stepOf, type ChannelLine } from '../connector/index.ts';
import { withdrawReturnsOfClaims } from '../return/index.ts';
import { notTaken, saidOf } from './claim-words.ts';
import type { LineChange } from './line-change.ts';
import type { Quarantined } from './quarantine.ts';

/**
 * Ends returns whose claim was taken back or turned down at the marketplace, as long as nothing of them arrived (C5). Gives
 * those that stay, which people have to decide on.
 */
export async function endClaims(
  tx: EntityManager,
  changes: readonly LineChange[],
  unclaimed: ReadonlySet<string>,
  now: Date,
): Promise<Quarantined[]> {
  // Goods that were never sent have no return.
  const over = changes.filter(({ line, next }) => line.isShipped && hasNoClaim(next));
  const ended = over.map(({ line, next }) => ({
    orderLineId: line.id,
    isRefused: next.status?.claimRefused ?? false,
    said: saidOf(next),
  }));
  const left = await withdrawReturnsOfClaims(tx, { ended, unclaimed }, { actor: null, now });
  return left.flatMap(({ orderLineId, number, code }) => {
    const change = over.find(({ line }) => line.id === orderLineId);
    return change ? [notTaken(change, `${number} ${code}`)] : [];
  });
}

/** Indicates whether the marketplace sees a line on its way to the buyer, and no claim on it. */
export function hasNoClaim({ status }: ChannelLine): boolean {
  return status !== null && stepOf(status.fact) !== null;
}
