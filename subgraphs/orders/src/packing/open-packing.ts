import { newId } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PackingRow } from './packing.entity.ts';

/** The parcel of an order that is being packed, locked; a new one where none is. */
export async function openPacking(tx: EntityManager, orderId: string, now: Date): Promise<PackingRow> {
  await tx.execute(
    `insert into packing (id, order_id, attempt, begun_at)
     select ?, ?, coalesce(max(attempt), 0) + 1, ? from packing where order_id = ?
     on conflict do nothing`,
    [newId(), orderId, now, orderId],
  );
  const where = { orderId, completedAt: null };
  const open = await tx.findOne(PackingRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  // While we waited for it, the parcel that was there left: the next one is to be packed.
  return open ?? openPacking(tx, orderId, now);
}
