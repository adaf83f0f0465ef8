/** States of an order in the ERP (ERP상태). */
export const ORDER_ERP_STATUSES = [
  'RECEIVED',
  'ALLOCATED',
  'SHIPPED',
  'DELIVERED',
  'RETURN_REQUESTED',
  'RETURNED',
  'EXCHANGE_REQUESTED',
  'EXCHANGED',
  'CANCELLED',
] as const;

/** Marks that are set on an order line by people or by the stock (품절 · 기발 · 우발 · 보류). */
export const ORDER_LINE_MARKS = ['SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD'] as const;

/** Mark on an order line. */
export type OrderLineMark = (typeof ORDER_LINE_MARKS)[number];

/** Flag of an order line as the desk sees it: its marks, and whether stock is set aside for it (할당). */
export type OrderLineFlag = OrderLineMark | 'ALLOCATED';

/** Colours of an operator's flag (기발). */
export const FLAG_COLOURS = ['RED', 'ORANGE', 'GREEN', 'BLUE', 'PURPLE'] as const;

/** Kinds of parcel. */
export const SHIPMENT_KINDS = ['OUTBOUND', 'RETURN'] as const;

/** States of a parcel. */
export const SHIPMENT_STATUSES = ['REQUESTED', 'IN_TRANSIT', 'DELIVERED', 'CANCELLED'] as const;

/** Filters of the order search that have a number key (E8). */
export const ORDER_LIST_FILTERS = ['ALL', 'SOLD_OUT', 'FLAGGED', 'PRIORITY', 'HOLD', 'BULK', 'NEW'] as const;

/** Filter of the order search. */
export type OrderListFilter = (typeof ORDER_LIST_FILTERS)[number];

/** What the rules look at. */
export interface OrderLine {
  readonly quantity: number;
  /** In won. */
  readonly unitPrice: number;
  readonly marks: readonly OrderLineMark[];
  readonly allocatedAt?: Date | null;
  readonly shippedAt?: Date | null;
}

/** Times of an order that a list is narrowed and ordered by, and their columns. */
export const ORDER_TIME_COLUMNS = {
  ORDERED: 'ordered_at',
  PAID: 'paid_at',
  COLLECTED: 'collected_at',
  SHIPPED: 'shipped_at',
} as const;

/** Time of an order. */
export type OrderTime = keyof typeof ORDER_TIME_COLUMNS;

/** State of an order in the ERP. */
export type OrderErpStatus = (typeof ORDER_ERP_STATUSES)[number];

/** Colour of an operator's flag. */
export type FlagColour = (typeof FLAG_COLOURS)[number];
