/** Columns of the order desk that a view may show, in the order of document 002 (E8). */
export const DESK_COLUMNS = [
  'LINE_NUMBER',
  'FLAGS',
  'ORDER_NUMBER',
  'ORDERER',
  'ORDERER_PHONE',
  'PICKUP',
  'RECIPIENT',
  'RECIPIENT_PHONE',
  'ORDERED_AT',
  'PAID_AT',
  'COLLECTED_AT',
  'ALLOCATED_AT',
  'SHIPPED_AT',
  'ORIGINAL_ORDER',
  'CHANNEL_STATUS',
  'ERP_STATUS',
  'COURIER',
  'TRACKING_NUMBER',
  'PRODUCT',
  'OPTION',
  'SKU',
  'QUANTITY',
  'AMOUNT',
  'STOREFRONT',
  'CHANNEL',
  'WAREHOUSE',
] as const;

/** Column of the order desk. */
export type DeskColumn = (typeof DESK_COLUMNS)[number];

/** Most characters of the name of a view. */
export const LONGEST_NAME = 60;

/** Most characters of the address that a view keeps. */
export const LONGEST_QUERY = 2000;

/** Words of the desk's address that a view keeps. */
export const QUERY_KEYS = [
  'filter',
  'period',
  'time',
  'from',
  'until',
  'storefront',
  'warehouse',
  'channel',
  'channelStatus',
  'erpStatus',
  'sku',
  'order',
] as const;
