import type { Retention } from '@madang/subgraph-kit';

/** A customer of whom nothing is left is kept five years after the last purchase, or after joining without one. */
export const customerRetention: Retention = {
  rule: 'CONTRACT',
  subject: 'CUSTOMER',
  table: 'customer',
  since: 'coalesce(kept.last_purchased_on, kept.joined_on)',
  finished: 'not exists (select from ticket where ticket.customer_id = kept.id)',
};
