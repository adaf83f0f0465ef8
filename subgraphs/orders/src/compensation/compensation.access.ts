import { readableBy, type Context } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { OrderLineRow, OrderRow, readableOrders } from '../order/index.ts';
import type { CompensationRow } from './compensation.entity.ts';

/** Compensations an actor may read: those of the orders they read. */
export const readableCompensations = readableBy((actor, { em }: Context): FilterQuery<CompensationRow> => {
  const orders = em.createQueryBuilder(OrderRow, 'readable').select('id').where(readableOrders(actor));
  const lines = em
    .createQueryBuilder(OrderLineRow, 'line')
    .select('id')
    .where({ orderId: { $in: orders } });
  return { orderLineId: { $in: lines } };
});
