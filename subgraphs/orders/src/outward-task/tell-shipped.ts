import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { askToTell } from './ask-to-tell.ts';

/**
 * Has the marketplace of a parcel told of its tracking number and that its lines are in delivery (C6), once however often
 * it is asked for; in the transaction of the scan. An order of our own has nobody to tell.
 */
export async function tellShipped(tx: EntityManager, shipmentId: string, now: Date): Promise<void> {
  const tasks = await tx.execute<{ connectionId: string }[]>(
    `insert into outward_task (id, kind, connection_id, storefront_code, order_id, shipment_id, line_numbers, state, created_at)
     select ?, 'SHIPMENT', ordered.connection_id, ordered.storefront_code, ordered.id, shipment.id,
       array(
         select line.external_number from order_line as line
         where line.order_id = ordered.id and line.external_number is not null and line.shipped_at = shipment.shipped_at
         order by line.number
       ), 'WAITING', ?
     from shipment join sales_order as ordered on ordered.id = shipment.order_id
     where shipment.id = ? and shipment.kind = 'OUTBOUND' and ordered.connection_id is not null
     on conflict (shipment_id) where kind = 'SHIPMENT' do nothing
     returning connection_id as "connectionId"`,
    [newId(), now, shipmentId],
  );
  for (const { connectionId } of tasks) await askToTell(tx, connectionId);
}
