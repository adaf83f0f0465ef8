import { hasRole, nothing, readableBy, type Context } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { answeringBusiness, linesOfBusiness } from '../line-business/index.ts';
import { STAFF } from '../staff.ts';
import { OrderRow, type OrderLineRow, type ShipmentRow } from './order.entity.ts';

/** Filter that a read of orders takes, as does a subquery of the reads of their lines and parcels. */
type ReadableOrders = Partial<typeof nothing & { storefrontCode: { $in: string[] }; customerId: string }>;

/** Orders an actor may read: staff and headquarters all of them, an operator those of their storefronts, a consumer their own. */
export const readableOrders = readableBy((actor): ReadableOrders => {
  if (hasRole(actor, ...STAFF)) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) return { customerId: actor.customer };
  return nothing;
});

/** Order lines an actor may read: those of the orders they read, and a business those it answers for in a case. */
export const readableLines = readableBy((actor, { em }: Context): FilterQuery<OrderLineRow> => {
  const orders = em.createQueryBuilder(OrderRow, 'readable').select('id').where(readableOrders(actor));
  const business = answeringBusiness(actor);
  // Alternatives keep PostgreSQL from its quick way through the orders, so that only who has two gets two.
  return business
    ? { $or: [{ orderId: { $in: orders } }, { id: { $in: linesOfBusiness(business) } }] }
    : { orderId: { $in: orders } };
});

/** Parcels an actor may read: those of the orders they read. */
export const readableShipments = readableBy((actor, { em }: Context): FilterQuery<ShipmentRow> => {
  return { orderId: { $in: em.createQueryBuilder(OrderRow, 'readable').select('id').where(readableOrders(actor)) } };
});
