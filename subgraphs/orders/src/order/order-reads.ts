import { batchMany, batchOne, pagesOf, type Context } from '@madang/subgraph-kit';
import { readableLines, readableOrders, readableShipments } from './order.access.ts';
import { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';

/** One order; null for an absent and for an unreadable one alike. */
export const orderById = batchOne(
  ({ em, actor }, ids) => em.find(OrderRow, { $and: [readableOrders(actor), { id: { $in: [...ids] } }] }),
  (order) => order.id,
);

/** One order line; null for an absent and for an unreadable one alike. */
export const orderLineById = batchOne(
  (context, ids) =>
    context.em.find(OrderLineRow, { $and: [{ id: { $in: [...ids] } }, readableLines(context.actor, context)] }),
  (line) => line.id,
);

/** One order by its number; null for an absent and for an unreadable one alike. */
export function orderByNumber({ em, actor }: Context, number: string): Promise<OrderRow | null> {
  return em.findOne(OrderRow, { $and: [readableOrders(actor), { number: number.trim().toUpperCase() }] });
}

/** One order line by its number; null for an absent and for an unreadable one alike. */
export function orderLineByNumber(context: Context, number: string): Promise<OrderLineRow | null> {
  const { em, actor } = context;
  return em.findOne(OrderLineRow, { $and: [{ number: number.trim().toUpperCase() }, readableLines(actor, context)] });
}

/** Orders that ship what was exchanged for goods of an order, oldest first. */
export const replacementsOfOrder = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      OrderRow,
      { $and: [readableOrders(actor), { originalOrderId: { $in: [...ids] } }] },
      { orderBy: { orderedAt: 'asc', id: 'asc' } },
    ),
  (order) => order.originalOrderId ?? null,
);

/** One parcel; null for an absent and for one of an unreadable order alike. */
export const shipmentById = batchOne(
  (context, ids) =>
    context.em.find(ShipmentRow, { $and: [{ id: { $in: [...ids] } }, readableShipments(context.actor, context)] }),
  (shipment) => shipment.id,
);

/** Orders of a customer, newest first, in pages. */
export const ordersOfCustomer = pagesOf({
  row: OrderRow,
  table: 'sales_order',
  parent: { property: 'customerId', column: 'customer_id' },
  time: { property: 'orderedAt', column: 'ordered_at' },
  readable: ({ actor }) => readableOrders(actor),
});

/** Lines of an order, by number; whoever reads the order reads its lines. */
export const linesOfOrder = batchMany(
  ({ em }, ids) => em.find(OrderLineRow, { orderId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
  (line) => line.orderId,
);

/** Parcels of an order, oldest first; whoever reads the order reads its parcels. */
export const shipmentsOfOrder = batchMany(
  ({ em }, ids) => em.find(ShipmentRow, { orderId: { $in: [...ids] } }, { orderBy: { requestedAt: 'asc', id: 'asc' } }),
  (shipment) => shipment.orderId,
);
