import type { Retention } from '@madang/subgraph-kit';

/** A finished ticket is the record of a complaint: kept three years after its last step. */
export const ticketRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'TICKET',
  table: 'ticket',
  since: '(select max(taken_at) from ticket_step where ticket_step.ticket_id = kept.id)',
  finished: "kept.state in ('COMPLETED', 'DISCARDED')",
  first: ['delete from ticket_step where ticket_id = any(?::uuid[])'],
};
