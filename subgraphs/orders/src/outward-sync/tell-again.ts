import type { EntityManager } from '@mikro-orm/postgresql';
import { tellShipped } from '../outward-task/index.ts';

/** Has the marketplaces of orders told of their parcels again, whatever came of it before. */
export async function tellAgain(em: EntityManager, orderIds: readonly string[], now: Date): Promise<void> {
  if (orderIds.length === 0) return;
  await em.transactional(async (tx) => {
    const ids = JSON.stringify(orderIds);
    await tx.execute(
      `update outward_task set state = 'WAITING', ended_at = null, attempts = 0, retry_at = null
       where kind = 'SHIPMENT' and state <> 'WAITING' and order_id in (select json_array_elements_text(?::json)::uuid)`,
      [ids],
    );
    const parcels = await tx.execute<{ id: string }[]>(
      `select id from shipment where kind = 'OUTBOUND' and shipped_at is not null
         and order_id in (select json_array_elements_text(?::json)::uuid)
         and not exists (select from outward_task where shipment_id = shipment.id)`,
      [ids],
    );
    for (const { id } of parcels) await tellShipped(tx, id, now);
  });
}
