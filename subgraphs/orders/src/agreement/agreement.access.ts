import { hasRole, nothing, readableBy, type Actor, type Context } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { OrderLineRow, OrderRow, readableOrders } from '../order/index.ts';
import type { AgreementTermRow } from './agreement.entity.ts';

/** Terms that an actor may read: those on lines of the orders they read. */
export const readableTerms = readableBy((actor, { em }: Context): FilterQuery<AgreementTermRow> => {
  const orders = em.createQueryBuilder(OrderRow, 'readable').select('id').where(readableOrders(actor));
  const lines = em
    .createQueryBuilder(OrderLineRow, 'line')
    .select('id')
    .where({ orderId: { $in: orders } });
  return { orderLineId: { $in: lines } };
});

/**
 * Awards that an actor may read and pay: an operator those of their storefronts, whose buyers paid them in full (C9), and
 * headquarters all of them, as it pays returns back.
 */
export const payableAwards = readableBy((actor: Actor): FilterQuery<AgreementTermRow> => {
  if (hasRole(actor, 'HEADQUARTERS')) return { compensationKey: { $ne: null } };
  if (!hasRole(actor, 'OPERATOR')) return nothing;
  return { compensationKey: { $ne: null }, storefrontCode: { $in: [...actor.storefronts] } };
});
