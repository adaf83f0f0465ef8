import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Requests of businesses that an applicant withdraw (K12); one is open in a case at a time. */
export const addWithdrawalRequest = migration(
  'Migration20261130T0040_add_withdrawal_request',
  `create table withdrawal_request (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    state text not null check (state in ('ASKED', 'AGREED', 'DECLINED')),
    reason text not null,
    answer text,
    asked_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'ASKED') = (ended_at is null))
  )`,
  'create index withdrawal_request_case_index on withdrawal_request (case_id, asked_at, id)',
  "create unique index withdrawal_request_open_unique on withdrawal_request (case_id) where state = 'ASKED'",
  ...rowPolicies('withdrawal_request', {
    own: 'exists (select from dispute_case where id = withdrawal_request.case_id)',
  }),
);
