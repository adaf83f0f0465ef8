import type { Retention } from '@madang/subgraph-kit';

/** What became of an order is the record of a contract and its payment: kept five years. */
export const orderRetention: Retention = {
  rule: 'CONTRACT',
  subject: 'ORDER',
  table: 'sales_order',
  since: 'kept.ordered_at',
  finished: "kept.erp_status in ('DELIVERED', 'RETURNED', 'EXCHANGED', 'CANCELLED')",
  first: [
    'delete from agreement_term where order_line_id in (select id from order_line where order_id = any(?::uuid[]))',
    'delete from returned_lot where order_line_id in (select id from order_line where order_id = any(?::uuid[]))',
    ...['return_step', 'return_line', 'replacement_line'].map(
      (table) =>
        `delete from ${table} where return_id in (select id from order_return where order_id = any(?::uuid[]))`,
    ),
    'delete from order_return where order_id = any(?::uuid[])',
    'delete from compensation where order_line_id in (select id from order_line where order_id = any(?::uuid[]))',
    // What went out instead is kept for its own five years.
    'update sales_order set original_order_id = null where original_order_id = any(?::uuid[])',
    'delete from outward_task where order_id = any(?::uuid[])',
    'update channel_drift set order_id = null where order_id = any(?::uuid[])',
    'delete from known_duplicate where order_id = any(?::uuid[])',
    'update quarantined_order set order_id = null where order_id = any(?::uuid[])',
    'update storefront_question set order_line_id = null, order_id = null where order_id = any(?::uuid[])',
    ...['parcel_tracking', 'shipment_line'].map(
      (table) => `delete from ${table} where shipment_id in (select id from shipment where order_id = any(?::uuid[]))`,
    ),
    'delete from packing_piece where packing_id in (select id from packing where order_id = any(?::uuid[]))',
    'delete from packing where order_id = any(?::uuid[])',
    'delete from shipment where order_id = any(?::uuid[])',
    'delete from order_mark_change where order_id = any(?::uuid[])',
    'delete from order_line where order_id = any(?::uuid[])',
  ],
};
