export { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';
export { readableOrders } from './order.access.ts';
export { linesOfOrder, orderById, orderLineById } from './order-reads.ts';
export { Order, OrderLine } from './order.type.ts';
export { refreshOrderStatus } from './refresh-order-status.ts';
