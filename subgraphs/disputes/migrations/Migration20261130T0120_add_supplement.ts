import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Officers and leads of the case's team, and the party that was asked. */
const READ = `exists (select from dispute_case c where c.id = case_id and (
  (select actor_is('OFFICER', 'LEAD')) and (c.team is null or c.team = (select actor_team()))
  or side = 'APPLICANT' and c.customer_id = (select actor_customer())
  or side = 'RESPONDENT' and c.receipt_notified_at is not null and c.respondent_id = (select actor_business())
  or c.id = (select actor_case()) and side = (select actor_case_side())
    and (side = 'APPLICANT' or c.receipt_notified_at is not null)))`;

const OWN = 'actor_id = (select actor_id())';

/** Requests for supplements (자료보정요청, K6) with their answers, and what somebody has written of an answer so far. */
export const addSupplement = migration(
  'Migration20261130T0120_add_supplement',
  `create table supplement_request (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    side text not null check (side in ('APPLICANT', 'RESPONDENT')),
    state text not null check (state in ('OPEN', 'ANSWERED', 'UNANSWERED', 'CALLED_OFF')),
    questions jsonb not null check (jsonb_array_length(questions) between 1 and 10),
    answers jsonb,
    message_id uuid not null references case_message,
    answer_id uuid references case_message,
    asked_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    answered_at timestamptz(3),
    check ((state = 'ANSWERED') = (answers is not null)),
    check ((state = 'ANSWERED') = (answer_id is not null)),
    check ((state = 'ANSWERED') = (answered_at is not null))
  )`,
  'create index supplement_request_case_index on supplement_request (case_id, asked_at, id)',
  `create table supplement_draft (
    id uuid primary key,
    request_id uuid not null references supplement_request,
    actor_id uuid not null,
    answers jsonb not null,
    saved_at timestamptz(3) not null,
    constraint supplement_draft_actor_unique unique (request_id, actor_id)
  )`,
  ...rowPolicies('supplement_request', { own: READ, wide: `(select actor_is('ADMIN')) or ${READ}` }),
  ...rowPolicies('supplement_draft', { own: OWN, wide: OWN }),
  // Whoever ends a case ends what was asked in it, also of the other party.
  `create function call_off_supplements(ended uuid) returns setof uuid
    language sql volatile security definer set search_path = public, pg_temp as $body$
      update supplement_request set state = 'CALLED_OFF'
      where case_id = ended and state in ('OPEN', 'UNANSWERED')
        and exists (select from dispute_case where id = ended and closed_at is not null)
      returning id
    $body$`,
  'revoke all on function call_off_supplements from public',
  'grant execute on function call_off_supplements to madang_app, madang_wide',
);
