import type { Retention } from '@madang/subgraph-kit';

/** A report that has ended is the record of a complaint: kept three years after its last step. */
export const reportRetention: Retention = {
  rule: 'COMPLAINT',
  subject: 'INFRINGEMENT_REPORT',
  table: 'infringement_report',
  since: '(select max(taken_at) from report_step where report_step.report_id = kept.id)',
  // While files are kept, so is what they are about.
  finished: `kept.state in ('CLOSED', 'REJECTED', 'REINSTATED') and not exists (select from stored_file where subject_id = kept.id)`,
  first: [
    'delete from report_step where report_id = any(?::uuid[])',
    'delete from objection where report_id = any(?::uuid[])',
    'delete from report_link where report_id = any(?::uuid[])',
  ],
};
