export { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';
export { readableOrders } from './order.access.ts';
export { orderById, orderLineById } from './order-reads.ts';
export { refreshOrderStatus } from './refresh-order-status.ts';
