import { isRefusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderLineRow } from '../order/order.entity.ts';
import { anOrder, anOrderLine, type OrderDetails } from '../order/order.factory.ts';
import { moveStock } from '../stock/index.ts';
import { allocateVariants } from './allocate-variants.ts';

/** Collects an order of one line for a test, as the collection does: what it wants is counted as collected. */
export async function aWaitingLine(
  em: EntityManager,
  line: Partial<OrderLineRow> & Pick<OrderLineRow, 'variantId'>,
  order: Partial<OrderDetails> = {},
  now = new Date('2026-11-20T01:02:00Z'),
): Promise<OrderLineRow> {
  const orderId = line.orderId ?? (await anOrder(em, { storefrontCode: 'PNR001', ...order })).id;
  const row = await anOrderLine(em, { ...line, orderId });
  const act = { actor: null, now };
  const subject = { type: 'OrderLine', id: row.id, label: row.number };
  const moved = await em.transactional((tx) =>
    moveStock(tx, [{ variantId: row.variantId, cause: 'COLLECTION', collected: row.quantity, subject }], act),
  );
  if (isRefusal(moved)) throw new Error(moved.code);
  return row;
}

/** Has stock of a variant set aside for a test, as the job does. */
export async function allocated(em: EntityManager, variantId: string, now: Date): Promise<void> {
  await em.transactional((tx) => allocateVariants(tx, [variantId], { actor: null, now }));
}
