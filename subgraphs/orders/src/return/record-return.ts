import { emit, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';

/** Event by which the call center writes down what was done about a return, as a completed ticket (E9). */
const RETURN_RECORDED = 'orders.return-recorded';

/** What of a return is written down. */
export type RecordedAct = 'REQUESTED' | 'CONFIRMED' | 'CANCELLED';

interface RecordedItem {
  readonly line: string;
  readonly sku: string;
  readonly quantity: number;
}

/** Has the call center write down what was done about a return: one ticket for each act, however often it is heard. */
export async function recordReturn(
  tx: EntityManager,
  row: ReturnRow,
  recorded: RecordedAct,
  { actor, now }: Act,
): Promise<void> {
  const [order] = await tx.execute<{ number: string; customer: string | null }[]>(
    'select number, customer_id as customer from sales_order where id = ?',
    [row.orderId],
  );
  if (!order) throw new Error(`return ${row.id} has no order`);
  const asked = row.requestedById && row.requestedByName ? { id: row.requestedById, name: row.requestedByName } : null;
  const returned = await returnedItems(tx, row.id);
  const data = {
    recordId: `${row.id}:${recorded}`,
    recorded,
    kind: row.kind,
    // What was asked for anywhere but at the desk is written down alike.
    source: row.source === 'DESK' ? 'DESK' : 'CHANNEL',
    returnId: row.id,
    returnNumber: row.number,
    orderId: row.orderId,
    orderNumber: order.number,
    orderLineId: returned.length === 1 ? (returned[0]?.line ?? null) : null,
    customerId: order.customer,
    trackingNumber: row.trackingNumber ?? null,
    returned: returned.map(({ sku, quantity }) => ({ sku, quantity })),
    replaced: await replacedItems(tx, row.id),
    by: actor ? { id: actor.id, name: actor.name } : asked,
  };
  const personal = {
    customerName: await returnPersonal.open(tx, row, 'customerName'),
    customerPhone:
      (await returnPersonal.open(tx, row, 'customerMobile')) ?? (await returnPersonal.open(tx, row, 'customerPhone')),
  };
  await emit(tx, { type: RETURN_RECORDED, data, personal }, now);
}

function returnedItems(tx: EntityManager, returnId: string): Promise<RecordedItem[]> {
  return tx.execute(
    `select order_line.id as line, sku, return_line.quantity from return_line
     join order_line on order_line.id = order_line_id join variant on variant.id = variant_id
     where return_id = ? order by order_line.number`,
    [returnId],
  );
}

function replacedItems(tx: EntityManager, returnId: string): Promise<Omit<RecordedItem, 'line'>[]> {
  return tx.execute(
    `select sku, quantity from replacement_line join variant on variant.id = variant_id
     where return_id = ? order by replacement_line.id`,
    [returnId],
  );
}
