import type { Retention } from '@madang/subgraph-kit';

/** The day from which a customer is kept without any other. */
const dayOf = (customer: string): string => `coalesce(${customer}.last_purchased_on, ${customer}.joined_on)`;

/**
 * A customer of whom nothing is left is kept five years after the last purchase, or after joining without one. Those who
 * were merged are kept together: until nothing is left of the one who has it all, the last of their days is five years past,
 * and none is under a hold.
 */
export const customerRetention: Retention = {
  rule: 'CONTRACT',
  subject: 'CUSTOMER',
  table: 'customer',
  since: `greatest(${dayOf('kept')},
    (select ${dayOf('one')} from customer one where one.id = kept.merged_into_id),
    (select max(${dayOf('one')}) from customer one where one.merged_into_id = coalesce(kept.merged_into_id, kept.id)))`,
  finished: `not exists (select from ticket where ticket.customer_id = kept.id)
    and not exists (select from ticket where ticket.customer_id = kept.merged_into_id)
    and not exists (
      select from legal_hold join customer one on one.id::text = subject_id
      where subject_type = 'CUSTOMER' and lifted_at is null
        and coalesce(one.merged_into_id, one.id) = coalesce(kept.merged_into_id, kept.id))`,
};
