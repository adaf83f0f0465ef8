export { DESK_COLUMNS, type DeskColumn } from './order-view.ts';
export { DESK_ROLES } from './order-view.access.ts';
export { OrderDeskColumn } from './order-view.type.ts';
