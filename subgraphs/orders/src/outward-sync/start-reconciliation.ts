import { addJob, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import { connectionById } from './outward-reads.ts';
import { RECONCILE, type OutwardCode } from './outward-sync.ts';

/** Time after which a comparison that has not ended was lost with its process. */
const LOST_AFTER_MS = 6 * 60 * 60_000;

/** Begins a comparison with a marketplace; null where one is under way. */
export async function beginReconciliation(
  tx: EntityManager,
  { id: connectionId, storefrontCode }: Pick<StorefrontConnectionRow, 'id' | 'storefrontCode'>,
  { byName, now }: { readonly byName: string | null; readonly now: Date },
): Promise<string | null> {
  await tx.execute(
    `update reconciliation set state = 'FAILED', error_code = 'LOST', ended_at = ?
     where connection_id = ? and state = 'RUNNING' and started_at < ?`,
    [now, connectionId, new Date(now.getTime() - LOST_AFTER_MS)],
  );
  const [begun] = await tx.execute<{ id: string }[]>(
    `insert into reconciliation (id, connection_id, storefront_code, state, asked_by_name, started_at)
     values (?, ?, ?, 'RUNNING', ?, ?)
     on conflict (connection_id) where state = 'RUNNING' do nothing returning id`,
    [newId(), connectionId, storefrontCode, byName, now],
  );
  if (!begun) return null;
  await addJob(tx, RECONCILE, { reconciliationId: begun.id });
  return begun.id;
}

/** Compares a marketplace with what it should have, now. */
export async function reconcileConnection(
  context: Context,
  { connectionId }: { readonly connectionId: string },
): Promise<StorefrontConnectionRow | Refusal<OutwardCode>> {
  const connection = await connectionById(context, connectionId);
  if (!connection) return refuse('CONNECTION_UNKNOWN', ['input', 'connectionId']);
  if (!connection.isActive) return refuse('CONNECTION_INACTIVE', ['input', 'connectionId']);
  const { em, actor, now } = context;
  const begun = await em.transactional((tx) => beginReconciliation(tx, connection, { byName: actor.name, now }));
  return begun ? connection : refuse('RECONCILIATION_RUNNING');
}
