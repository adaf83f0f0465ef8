import { messagePolicies, migration, rowPolicies } from '@madang/subgraph-kit';

const STAFF = "(select actor_is('OFFICER', 'LEAD', 'ADMIN'))";
const LEADERS = "(select actor_is('OFFICER', 'LEAD'))";

/** What was begun is for everybody to read, so that whoever was harmed can join. */
const TOLD = `state not in ('REQUESTED', 'REJECTED') or ${STAFF}`;

/** Disputes of many consumers with one business, and who takes part in them (K16, 소비자기본법 68조). */
export const addCollectiveDispute = migration(
  'Migration20261130T1000_add_collective_dispute',
  'create sequence collective_dispute_number',
  `create table collective_dispute (
    id uuid primary key,
    number integer not null constraint collective_dispute_number_unique unique,
    state text not null check (state in ('REQUESTED', 'REJECTED', 'ANNOUNCED', 'CLOSED', 'DECIDED', 'CONCLUDED', 'REFUSED')),
    title text not null check (length(title) between 1 and 200),
    harm text not null check (length(harm) between 1 and 20000),
    business_id uuid not null references business,
    business_name text not null,
    requested_by text not null check (requested_by in ('AGENCY', 'LOCAL_GOVERNMENT', 'CONSUMER_ORGANISATION', 'BUSINESS')),
    harmed integer not null check (harmed > 0),
    officer_id uuid not null,
    officer_name text not null,
    team text,
    requested_at timestamptz(3) not null,
    announced_at timestamptz(3),
    join_until timestamptz(3),
    rejected_reason text,
    session_id uuid references committee_session,
    decision text,
    reasons text,
    refund_percent integer check (refund_percent between 0 and 100),
    decided_at timestamptz(3),
    answer text check (answer in ('ACCEPTED', 'REFUSED')),
    answer_reason text,
    answered_at timestamptz(3),
    ended_at timestamptz(3),
    check ((announced_at is null) = (state in ('REQUESTED', 'REJECTED'))),
    check ((decided_at is null) = (state in ('REQUESTED', 'REJECTED', 'ANNOUNCED', 'CLOSED'))),
    check ((ended_at is null) = (state in ('REQUESTED', 'ANNOUNCED', 'CLOSED', 'DECIDED')))
  )`,
  'create index collective_dispute_requested_index on collective_dispute (requested_at desc, id desc)',
  'create index collective_dispute_business_index on collective_dispute (business_id)',
  ...rowPolicies('collective_dispute', {
    own: TOLD,
    wide: TOLD,
    write: `${LEADERS} or business_id = (select actor_business()) and state in ('DECIDED', 'REFUSED')`,
  }),
  `create table collective_participant (
    id uuid primary key,
    dispute_id uuid not null references collective_dispute,
    person_digest text not null,
    person_name bytea not null,
    phone_number bytea not null,
    statement bytea not null,
    personal_index text[] not null,
    paid_amount bigint not null check (paid_amount >= 0),
    representative boolean not null,
    joined_at timestamptz(3) not null,
    answer text check (answer in ('ACCEPTED', 'REFUSED')),
    answered_at timestamptz(3),
    constraint collective_participant_once unique (dispute_id, person_digest),
    check ((answer is null) = (answered_at is null))
  )`,
  'create index collective_participant_joined_index on collective_participant (dispute_id, joined_at, id)',
  // Participants have no account: the slice itself writes what they do.
  ...rowPolicies('collective_participant', { own: STAFF, wide: STAFF, write: LEADERS }),
  `create function participants_of(disputes uuid[]) returns table (dispute_id uuid, participants integer)
    language sql stable security definer set search_path = public, pg_temp as $body$
      select p.dispute_id, count(*)::integer from collective_participant p
        where p.dispute_id = any (disputes) group by p.dispute_id
    $body$`,
  'revoke all on function participants_of from public',
  'grant execute on function participants_of to madang_app, madang_wide',
  ...messagePolicies(
    `${LEADERS} and (subject_type = 'CollectiveDispute' or subject_type = 'DisputeCase'
      and exists (select from dispute_case c where c.id = message.subject_id))`,
  ),
);
