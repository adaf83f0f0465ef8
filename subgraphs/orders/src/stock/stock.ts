/** Causes of a change of stock. */
export const STOCK_CAUSES = [
  'RECEIPT',
  'COLLECTION',
  'CANCELLATION',
  'ALLOCATION',
  'RELEASE',
  'SHIPMENT',
  'RETURN',
  'REPAIR',
  'COUNT',
] as const;

/** Cause of a change of stock. */
export type StockCause = (typeof STOCK_CAUSES)[number];

/** Reasons why stock cannot be moved. */
export type StockCode = 'STOCK_BELOW_ZERO';

/** Reasons why stock is not received or counted. */
export type StockActCode =
  | StockCode
  | 'VARIANT_UNKNOWN'
  | 'QUANTITY_INVALID'
  | 'COUNT_NOTE_MISSING'
  | 'STOCK_NOTE_TOO_LONG'
  | 'STOCK_MOVED'
  | 'COUNT_BELOW_ALLOCATED';

/** Job that sets stock aside for lines that wait; at most one is waiting for each second. */
export const ALLOCATE_LINES = 'allocate-lines';

/** Job that tells the storefronts of changed stock; at most one is waiting for each second. */
export const PUSH_STOCK = 'push-stock';

/** Code of the warehouse that is meant unless said; there is one (01 POCHEON W/H). */
export const MAIN_WAREHOUSE = '01';
