import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Officers and leads of the case's team; parties read of a result what is published to them, as a message. */
const READ = `(select actor_is('OFFICER', 'LEAD')) and exists (select from dispute_case c
  where c.id = case_id and (c.team is null or c.team = (select actor_team())))`;

/** Tests, expert reviews and investigations that officers order (시험·자문의뢰 K14, 현장조사 K17). */
export const addCaseInquiry = migration(
  'Migration20261130T0140_add_case_inquiry',
  `create table case_inquiry (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    kind text not null check (kind in ('EXPERT_REVIEW', 'FIELD_INVESTIGATION')),
    category text not null check (category in ('CAR', 'MEDICAL', 'TEXTILE', 'OTHER')),
    addressee_name text not null,
    organisation text not null,
    question text not null check (length(question) between 1 and 20000),
    state text not null check (state in ('ORDERED', 'RESULT', 'CALLED_OFF')),
    ordered_by_id uuid not null,
    ordered_by_name text not null,
    ordered_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    ended_at timestamptz(3),
    result_id uuid references case_message,
    result_on date,
    cost bigint check (cost >= 0),
    call_off_reason text,
    check ((state = 'ORDERED') = (ended_at is null)),
    check ((state = 'RESULT') = (result_id is not null)),
    check ((state = 'RESULT') = (result_on is not null)),
    check ((state = 'RESULT') = (cost is not null)),
    check (state = 'CALLED_OFF' or call_off_reason is null)
  )`,
  'create index case_inquiry_case_index on case_inquiry (case_id, ordered_at, id)',
  'create index case_inquiry_ordered_index on case_inquiry (ordered_at desc, id desc)',
  'create index case_inquiry_state_index on case_inquiry (state, ordered_at desc, id desc)',
  ...rowPolicies('case_inquiry', { own: READ, wide: `(select actor_is('ADMIN')) or ${READ}` }),
  // Whoever ends a case ends what was ordered in it; a party that withdraws cannot read it.
  `create function call_off_inquiries(ended uuid, at timestamptz) returns setof uuid
    language sql volatile security definer set search_path = public, pg_temp as $body$
      update case_inquiry set state = 'CALLED_OFF', ended_at = at
      where case_id = ended and state = 'ORDERED'
        and exists (select from dispute_case where id = ended and closed_at is not null)
      returning id
    $body$`,
  'revoke all on function call_off_inquiries from public',
  'grant execute on function call_off_inquiries to madang_app, madang_wide',
);
