import type { EntityManager } from '@mikro-orm/postgresql';
import { tellClaim } from '../outward-task/index.ts';
import type { ReturnRow } from './return.entity.ts';

/** How lines of a return were decided. */
export interface DecidedLines {
  readonly answer: 'COMPLETE' | 'REFUSE';
  readonly lineIds: readonly string[];
  readonly reason?: string | null;
}

/** Has the marketplace told how a return was decided that was asked for there; of one of the desk it knows nothing. */
export async function tellMarketplace(
  tx: EntityManager,
  { source, orderId, kind }: ReturnRow,
  decided: DecidedLines,
  now: Date,
): Promise<void> {
  if (source !== 'CHANNEL' || decided.lineIds.length === 0) return;
  await tellClaim(tx, { orderId, kind: kind === 'RETURN' ? 'RETURN' : 'EXCHANGE', ...decided }, now);
}
