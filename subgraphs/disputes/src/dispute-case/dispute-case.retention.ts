import type { Retention } from '@madang/subgraph-kit';
import { forgetFiles } from '../case-file/index.ts';
import { forgetInquiries } from '../case-inquiry/index.ts';
import { forgetMessages } from '../case-message/index.ts';
import { forgetNotes } from '../case-note/index.ts';
import { forgetSupplements } from '../case-supplement/index.ts';
import { forgetMediations } from '../mediation/index.ts';
import { forgetWithdrawalRequests } from '../withdrawal-request/index.ts';

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
    'delete from case_signature where case_id = any(?::uuid[])',
    'delete from case_term where case_id = any(?::uuid[])',
    'delete from case_offer where case_id = any(?::uuid[])',
    'delete from case_answer where case_id = any(?::uuid[])',
    'delete from lesson where case_id = any(?::uuid[])',
    ...forgetWithdrawalRequests,
    ...forgetMediations,
    ...forgetFiles,
    ...forgetSupplements,
    ...forgetInquiries,
    ...forgetNotes,
    ...forgetMessages,
    'delete from case_step where case_id = any(?::uuid[])',
  ],
};
