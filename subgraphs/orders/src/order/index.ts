export { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';
export { nextOrderNumber } from './order-number.ts';
export { orderPersonal } from './order.personal.ts';
export { readableLines, readableOrders } from './order.access.ts';
export {
  allOf,
  filterCondition,
  readableCondition,
  resolveQuestion,
  type OrderQuestion,
  type ResolvedQuestion,
} from './order-question.ts';
export { changeOrderPeople, sealOrderPeople, type OrderPeople } from './order-people-changes.ts';
export { OrderQuestionArgs } from './order-question.type.ts';
export {
  linesOfOrder,
  orderById,
  orderByNumber,
  orderLineById,
  orderLineByNumber,
  shipmentById,
} from './order-reads.ts';
export { FLAG_COLOURS, ORDER_LIST_FILTERS, type FlagColour, type OrderListFilter } from './order.ts';
export {
  FlagColour as FlagColourWord,
  Order,
  OrderLine,
  OrderListFilter as OrderListFilterWord,
} from './order.type.ts';
export { refreshOrderStatus } from './refresh-order-status.ts';
export { linesThatMeet, placeOf, type PlacedLine } from './lines-that-meet.ts';
