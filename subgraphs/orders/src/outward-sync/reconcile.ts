import { announce } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf } from '../connector/index.ts';
import { clockFrom } from './clock-from.ts';
import { compareOrders } from './compare-orders.ts';
import { compareStock } from './compare-stock.ts';
import { Unreadable } from './found-drift.ts';
import { EVER } from './lane.ts';
import { ReconciliationRow } from './outward-sync.entity.ts';
import { SYNC_TOPIC } from './outward-sync.ts';
import { runLane } from './run-lane.ts';
import { settleDrifts } from './settle-drifts.ts';
import { beginReconciliation } from './start-reconciliation.ts';

/** Compares a marketplace with what it should have, mends what differs and notes both. */
export async function reconcileOne(em: EntityManager, reconciliationId: string, now: Date): Promise<void> {
  const clock = clockFrom(now);
  const run = await em.findOne(ReconciliationRow, { id: reconciliationId, state: 'RUNNING' });
  const connection = run && (await em.findOne(StorefrontConnectionRow, { id: run.connectionId, isActive: true }));
  if (!run || !connection) return end(em, reconciliationId, 'CONNECTION_INACTIVE', clock());
  const connector = connectorOf(em, connection);
  const { id, connectionId, storefrontCode } = run;
  const comparison = { id, connectionId, storefrontCode };
  try {
    const uncollected = await compareOrders(em, connector, comparison, clock);
    await compareStock(em, connector, comparison, { uncollected, clock });
    await runLane(em, connectionId, EVER, clock());
    await end(em, id, null, clock());
  } catch (error) {
    await end(em, id, error instanceof Unreadable ? error.code : 'FAULT', clock());
    if (!(error instanceof Unreadable)) throw error;
  } finally {
    await settleDrifts(em, clock());
  }
}

/** Puts a comparison with every marketplace that is in use on the list, but for those under way. */
export async function reconcileAll(em: EntityManager, now: Date): Promise<void> {
  const connections = await em.find(StorefrontConnectionRow, { isActive: true });
  for (const connection of connections) {
    await em.transactional((tx) => beginReconciliation(tx, connection, { byName: null, now }));
  }
}

async function end(em: EntityManager, id: string, code: string | null, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    const [ended] = await tx.execute<{ connectionId: string }[]>(
      `update reconciliation set state = ?, error_code = ?, ended_at = ? where id = ? and state = 'RUNNING'
       returning connection_id as "connectionId"`,
      [code === null ? 'DONE' : 'FAILED', code, now, id],
    );
    if (ended) await announce(tx, { topic: SYNC_TOPIC, id: ended.connectionId, keys: {} });
  });
}
