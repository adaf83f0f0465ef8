import type { Retention } from '@madang/subgraph-kit';

/** What became of an order is the record of a contract and its payment: kept five years. */
export const orderRetention: Retention = {
  rule: 'CONTRACT',
  subject: 'ORDER',
  table: 'sales_order',
  since: 'kept.ordered_at',
  finished: "kept.erp_status in ('DELIVERED', 'RETURNED', 'CANCELLED')",
  first: [
    'delete from shipment where order_id = any(?::uuid[])',
    'delete from order_mark_change where order_id = any(?::uuid[])',
    'delete from order_line where order_id = any(?::uuid[])',
  ],
};
