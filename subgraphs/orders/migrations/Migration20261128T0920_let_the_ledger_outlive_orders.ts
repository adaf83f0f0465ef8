import { migration } from '@madang/subgraph-kit';

const LEDGER = [
  ['settlement_line', 'line_id'],
  ['settlement_line', 'order_id'],
  ['settlement_return', 'line_id'],
  ['settlement_hold', 'order_id'],
  ['settlement_hold', 'line_id'],
  ['settlement_entry', 'shipment_id'],
] as const;

/** Orders are destroyed when they have been kept long enough; what was settled of them never changes, and keeps their ids alone. */
export const letTheLedgerOutliveOrders = migration(
  'Migration20261128T0920_let_the_ledger_outlive_orders',
  ...LEDGER.map(([table, column]) => `alter table ${table} drop constraint ${table}_${column}_fkey`),
);
