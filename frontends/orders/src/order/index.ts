export { FlagLegend, LineFlags } from './line-flags.tsx';
export { LineNameCells } from './line-name-cells.tsx';
export { OrderStatusBadge } from './order-status-badge.tsx';
export { ORDERS_OF_CUSTOMER } from './orders-of-customer.ts';
export { ShipmentBadge, Tracking } from './shipment-text.tsx';
