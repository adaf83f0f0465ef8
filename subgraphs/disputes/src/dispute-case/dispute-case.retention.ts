import type { Retention } from '@madang/subgraph-kit';

/** An ended case is the record of a dispute: kept three years after its end. */
export const caseRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'DISPUTE_CASE',
  table: 'dispute_case',
  since: 'kept.closed_at',
  finished: "kept.state in ('CLOSED', 'WITHDRAWN')",
  first: [
    `delete from case_login where access_id in (select id from case_access where case_id = any(?::uuid[]))`,
    'delete from case_access where case_id = any(?::uuid[])',
    'delete from case_step where case_id = any(?::uuid[])',
  ],
};
