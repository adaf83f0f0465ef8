import type { Retention } from '@madang/subgraph-kit';

/** Evidence is kept as long as the complaint it speaks of: three years from the end of its ticket, or with no ticket left. */
export const evidenceRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'EVIDENCE',
  table: 'evidence_bundle',
  since: `coalesce((select max(taken_at) from ticket_step where ticket_step.ticket_id = kept.ticket_id), kept.asked_at)`,
  finished: `not exists (select from ticket where ticket.id = kept.ticket_id and state not in ('COMPLETED', 'DISCARDED'))`,
  first: ['delete from evidence_item where bundle_id = any(?::uuid[])'],
};
