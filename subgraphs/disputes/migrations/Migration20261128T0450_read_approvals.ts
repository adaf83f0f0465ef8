import { migration } from '@madang/subgraph-kit';

/** Whoever leads a case reads what was reported and approved in it, also by the officer before them. */
export const readApprovals = migration(
  'Migration20261128T0450_read_approvals',
  `create policy madang_app_case_officer on approval_request for select to madang_app using (
    kind in ('CASE_REPORT', 'TIME_EXTENSION', 'CLOSING_REPORT')
    and exists (select from dispute_case where id = subject_id and officer_id = (select actor_id())))`,
);
