import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';
import { APPROVAL_GUARDS } from './approval-guards.ts';

const STATES = "('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN')";

const TABLES = [
  `create table absence (
    id uuid primary key,
    person_id uuid not null,
    person_name text not null,
    substitute_id uuid not null check (substitute_id <> person_id),
    substitute_name text not null,
    roles text[] not null,
    team text,
    away_from timestamptz(3) not null,
    away_until timestamptz(3) not null check (away_until > away_from),
    ended_at timestamptz(3)
  )`,
  'create index absence_substitute_index on absence (substitute_id) where ended_at is null',
  `create table approval_line (
    kind text not null,
    effective_from date not null,
    place integer not null check (place > 0),
    role text not null,
    same_team boolean not null,
    from_amount bigint,
    source text not null,
    primary key (kind, effective_from, place)
  )`,
  `create table approval_request (
    id uuid primary key,
    kind text not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_label text not null,
    title text not null check (title <> ''),
    content bytea not null,
    personal_index text[] not null,
    amount bigint,
    data jsonb not null,
    documents uuid[] not null,
    files uuid[] not null,
    path text not null,
    state text not null check (state in ${STATES}),
    requester_id uuid not null,
    requester_name text not null,
    requester_team text,
    single boolean not null,
    round integer not null,
    waiting_place integer,
    waiting_role text,
    waiting_team text,
    line_keys text[] not null,
    hands uuid[] not null,
    round_hands uuid[] not null,
    drafted_at timestamptz(3) not null,
    submitted_at timestamptz(3),
    decided_at timestamptz(3),
    used_at timestamptz(3),
    constraint approval_request_requester_unique unique (id, requester_id),
    constraint approval_request_waiting check ((state = 'SUBMITTED') = (waiting_role is not null and waiting_place is not null)),
    constraint approval_request_used check (used_at is null or state = 'APPROVED')
  )`,
  'create index approval_request_subject_index on approval_request (subject_id, kind)',
  'create index approval_request_requester_index on approval_request (requester_id, drafted_at desc, id desc)',
  "create index approval_request_waiting_index on approval_request (waiting_role, drafted_at desc, id desc) where state = 'SUBMITTED'",
  'create index approval_request_drafted_index on approval_request (drafted_at desc, id desc)',
  `create unique index approval_request_open_unique on approval_request (kind, subject_id)
    where single and state in ('DRAFT', 'SUBMITTED', 'RETURNED')`,
  `create table approval_step (
    id uuid primary key,
    request_id uuid not null,
    requester_id uuid not null,
    round integer not null,
    place integer not null,
    role text not null,
    team text,
    from_amount bigint,
    decision text check (decision in ('APPROVED', 'RETURNED')),
    decided_by_id uuid,
    decided_by_name text,
    on_behalf_of_id uuid,
    on_behalf_of_name text,
    reason bytea,
    personal_index text[] not null,
    decided_at timestamptz(3),
    constraint approval_step_place_unique unique (request_id, round, place),
    constraint approval_step_request_foreign foreign key (request_id, requester_id) references approval_request (id, requester_id),
    constraint approval_step_decided check (
      num_nulls(decision, decided_by_id, decided_by_name, decided_at) in (0, 4)
      and num_nulls(on_behalf_of_id, on_behalf_of_name) in (0, 2) and (on_behalf_of_id is null or decision is not null)),
    constraint approval_step_return_has_reason check (decision is distinct from 'RETURNED' or reason is not null),
    constraint approval_step_not_own_act check (
      decided_by_id <> requester_id and (on_behalf_of_id is null or on_behalf_of_id not in (requester_id, decided_by_id)))
  )`,
  `create table approval_event (
    id uuid primary key,
    request_id uuid not null references approval_request,
    round integer not null,
    step text not null check (step in ('draft', 'submit', 'approve', 'return', 'withdraw', 'resubmit', 'use')),
    from_state text check (from_state in ${STATES}),
    to_state text not null check (to_state in ${STATES}),
    place integer,
    actor_id uuid,
    actor_name text,
    on_behalf_of_id uuid,
    on_behalf_of_name text,
    reason bytea,
    personal_index text[] not null,
    taken_at timestamptz(3) not null
  )`,
  'create index approval_event_request_index on approval_event (request_id, taken_at, id)',
];

/** Keys under which people decide: LEAD for any team's step, LEAD@team for that of a team. */
const KEYS = `create function approval_keys(roles text[], team text) returns text[] immutable parallel safe
  return coalesce((select array_agg(key) from (
    select role as key from unnest(roles) as role union all select role || '@' || team from unnest(roles) as role where team is not null
  ) as keys), '{}')`;

const ACTOR_ROLES = "array(select jsonb_array_elements_text(actor() -> 'roles'))";

/** Who asked, who is on the line or did something, and who stands in for somebody on the line as long as that lasts. */
const READABLE = `requester_id = (select actor_id())
  or (select actor_id()) = any(hands)
  or line_keys && (select approval_keys(${ACTOR_ROLES}, actor_team()))
  or exists (select from absence
    where substitute_id = (select actor_id()) and ended_at is null and now() >= away_from and now() < away_until
      and approval_keys(array(select unnest(roles) intersect select unnest(${ACTOR_ROLES})), team) && approval_request.line_keys)`;

const OF_REQUEST = (table: string): string => `exists (select from approval_request where id = ${table}.request_id)`;

const POLICIES = [
  // Absences come by events, lines with a deployment; people write neither.
  ...rowPolicies('absence', {
    own: 'person_id = (select actor_id()) or substitute_id = (select actor_id())',
    write: 'false',
    wide: 'true',
  }),
  ...rowPolicies('approval_line', { own: '(select actor_is_known())', write: 'false', wide: 'true' }),
  ...rowPolicies('approval_request', { own: READABLE }),
  ...rowPolicies('approval_step', { own: OF_REQUEST('approval_step') }),
  ...rowPolicies('approval_event', { own: OF_REQUEST('approval_event'), onlyAdded: true }),
];

class AddApprovals extends Migration {
  override up(): void {
    for (const statement of [...TABLES, KEYS, ...POLICIES, ...APPROVAL_GUARDS]) this.addSql(statement);
  }
}

/** Tables of approvals and absences, for every slice. */
export const approvalsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T0410_add_approvals', class: AddApprovals },
];
