import { documentRules, migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';
/** An operator sees a settlement from the moment in which it is issued. */
const ISSUED_TO_ACTOR = `storefront_code = ${RUN_BY_ACTOR} and state <> 'DRAFT'`;
const STATES = "'DRAFT', 'ISSUED', 'OBJECTED', 'APPROVED', 'PAYABLE', 'PAID', 'CARRIED_OVER'";

/** Settlements of a week or a month: once their sums are taken, nothing of them changes but how far they have come (C9). */
export const addSettlement = migration(
  'Migration20261128T0435_add_settlement',
  `create table settlement_run (
    id uuid primary key,
    kind text not null check (kind in ('WEEKLY', 'MONTHLY')),
    period_from date not null,
    period_to date not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    asked_by text,
    asked_at timestamptz(3) not null,
    ended_at timestamptz(3),
    settlement_count integer,
    constraint settlement_run_period_unique unique (kind, period_from),
    check ((state = 'DONE') = (settlement_count is not null))
  )`,
  "create index settlement_run_waiting_index on settlement_run (kind, period_from) where state <> 'DONE'",
  `create table settlement (
    id uuid primary key,
    number text not null,
    storefront_code text not null references storefront (code),
    kind text not null check (kind in ('WEEKLY', 'MONTHLY')),
    period_from date not null,
    period_to date not null,
    state text not null check (state in (${STATES})),
    sales bigint not null default '0',
    returned bigint not null default '0',
    held bigint not null default '0',
    clawed_back bigint not null default '0',
    corrected bigint not null default '0',
    delivery_fees bigint not null default '0',
    carried bigint not null default '0' check (carried <= 0),
    goods bigint not null generated always as (sales + returned + held + clawed_back) stored,
    total bigint not null generated always as
      (sales + returned + held + clawed_back + corrected + delivery_fees + carried) stored,
    entry_count integer,
    made_at timestamptz(3) not null,
    issued_at timestamptz(3),
    answer_by timestamptz(3),
    carried_to_id uuid references settlement,
    constraint settlement_number_unique unique (number),
    constraint settlement_period_unique unique (storefront_code, kind, period_from)
  )`,
  'create index settlement_made_index on settlement (made_at desc, id desc)',
  'create index settlement_storefront_index on settlement (storefront_code, made_at desc, id desc)',
  'create index settlement_uncarried_index on settlement (storefront_code, kind) where total < 0 and carried_to_id is null',
  `create table settlement_step (
    id uuid primary key,
    settlement_id uuid not null references settlement,
    step text not null,
    from_state text check (from_state in (${STATES})),
    to_state text not null check (to_state in (${STATES})),
    actor_id uuid,
    actor_name text,
    note text check (length(note) <= 2000),
    taken_at timestamptz(3) not null
  )`,
  'create index settlement_step_settlement_index on settlement_step (settlement_id, taken_at, id)',
  'alter table settlement_entry add foreign key (settlement_id) references settlement',
  'create index settlement_entry_settlement_index on settlement_entry (settlement_id, counts_at, id) where settlement_id is not null',
  `create function keep_settlement() returns trigger language plpgsql as $$
  declare moving text[] := '{state,issued_at,answer_by,carried_to_id,goods,total}';
  begin
    if tg_op = 'DELETE' then raise exception 'a settlement is never deleted'; end if;
    if old.entry_count is not null and (to_jsonb(old) - moving) <> (to_jsonb(new) - moving) then
      raise exception 'the sums of a settlement never change'; end if;
    if old.carried_to_id is not null and old.carried_to_id is distinct from new.carried_to_id then
      raise exception 'a settlement is carried over once'; end if;
    return new;
  end $$`,
  'create trigger settlement_kept before update or delete on settlement for each row execute function keep_settlement()',
  `create function keep_settled_entries() returns trigger language plpgsql as $$
  begin
    if exists (select from taken join settlement on settlement.id = taken.settlement_id where entry_count is not null) then
      raise exception 'the sums of the settlement are taken already'; end if;
    return null;
  end $$`,
  `create trigger settlement_entry_taken after update on settlement_entry referencing new table as taken
     for each statement execute function keep_settled_entries()`,
  `create trigger settlement_entry_added after insert on settlement_entry referencing new table as taken
     for each statement execute function keep_settled_entries()`,
  `create table settlement_check (
    storefront_code text primary key references storefront (code),
    wholesale bigint not null,
    settled bigint not null,
    held bigint not null,
    deducted bigint not null,
    pending bigint not null,
    difference bigint not null,
    unpriced integer not null,
    unbooked integer not null,
    checked_at timestamptz(3) not null,
    broken_since timestamptz(3)
  )`,
  ...rowPolicies('settlement_run', { own: null, write: 'false' }),
  ...rowPolicies('settlement', { own: ISSUED_TO_ACTOR }),
  ...rowPolicies('settlement_step', {
    own: 'exists (select from settlement where id = settlement_step.settlement_id)',
    onlyAdded: true,
  }),
  ...rowPolicies('settlement_check', { own: `storefront_code = ${RUN_BY_ACTOR}`, write: 'false' }),
  ...documentRules(
    `subject_type = 'Settlement' and 'OPERATOR' = any (audience)
       and exists (select from settlement where settlement.id = subject_id)`,
  ),
);
