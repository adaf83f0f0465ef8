import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';
import { APP_ROLE, WALL_ROLES } from '../walls/session.ts';
import holidays from './holidays.json' with { type: 'json' };

const BOTH = WALL_ROLES.join(', ');

class AddHolidays extends Migration {
  override up(): void {
    this.addSql(`create table holiday (
      day date primary key,
      name_ko text not null,
      name_en text not null,
      kind text not null check (kind in ('PUBLIC', 'SUBSTITUTE', 'ELECTION', 'TEMPORARY')),
      removed boolean not null,
      changed_at timestamptz(3) not null
    )`);
    // Older than every change that anybody makes.
    this.addSql(`insert into holiday (day, name_ko, name_en, kind, removed, changed_at)
      select (row ->> 0)::date, row ->> 1, row ->> 2, row ->> 3, false, timestamptz '2000-01-01 00:00:00Z'
      from jsonb_array_elements('${JSON.stringify(holidays).replaceAll("'", "''")}'::jsonb) as row`);
    const write = "(select actor_is('ADMIN'))";
    for (const sql of rowPolicies('holiday', { own: 'true', write, wide: 'true' })) this.addSql(sql);
  }
}

/** Staff read what is theirs or their team's; administrators all. */
const OWN = `(owner_id = (select actor_id()) or team = (select actor_team()))
  and (select actor_is('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'OPERATOR', 'ANALYST'))
  or (select actor_is('ADMIN'))`;

const TABLES = [
  `create table clock_rule (
    clock text not null,
    effective_from date not null,
    unit text not null check (unit in ('HOURS', 'DAYS', 'BUSINESS_DAYS', 'MONTHS')),
    length int not null check (length > 0),
    most_extension int not null check (most_extension >= 0),
    red_after_hours int check (red_after_hours > 0),
    remind_before int[] not null,
    source text not null,
    changed_by_name text,
    primary key (clock, effective_from)
  )`,
  `create table deadline (
    id uuid primary key,
    clock text not null,
    rule_from date not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_label text not null,
    state text not null check (state in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED')),
    owner_id uuid,
    owner_name text,
    team text,
    started_at timestamptz(3) not null,
    given_at timestamptz(3),
    due_at timestamptz(3) not null,
    red_at timestamptz(3) not null,
    pauses jsonb not null,
    paused_at timestamptz(3),
    extended_days int not null,
    reminded_lead int,
    missed_at timestamptz(3),
    ended_at timestamptz(3),
    foreign key (clock, rule_from) references clock_rule,
    check ((state = 'PAUSED') = (paused_at is not null)),
    check ((state in ('MET', 'MISSED', 'CANCELLED')) = (ended_at is not null))
  )`,
  "create unique index deadline_open_unique on deadline (subject_id, clock) where state in ('RUNNING', 'PAUSED')",
  'create index deadline_subject_index on deadline (subject_id, due_at, id)',
  "create index deadline_over_index on deadline (id) where state = 'RUNNING' and missed_at is null",
  "create index deadline_due_index on deadline (due_at, id) where state in ('RUNNING', 'PAUSED')",
  "create index deadline_owner_index on deadline (owner_id, due_at, id) where state in ('RUNNING', 'PAUSED')",
  "create index deadline_team_index on deadline (team, due_at, id) where state in ('RUNNING', 'PAUSED')",
  "create index deadline_ended_index on deadline (due_at, id) where state in ('MET', 'MISSED', 'CANCELLED')",
  "create index deadline_ended_owner_index on deadline (owner_id, due_at, id) where state in ('MET', 'MISSED', 'CANCELLED')",
  `create table deadline_event (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    kind text not null check (kind in ('STARTED', 'REMINDED', 'PAUSED', 'RESUMED', 'EXTENDED', 'MOVED', 'MET', 'MISSED',
                                       'CANCELLED', 'HANDED_OVER')),
    at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    actor_id uuid,
    actor_name text,
    approval_id uuid,
    reason text,
    check ((kind = 'EXTENDED') = (approval_id is not null))
  )`,
  'create index deadline_event_deadline_index on deadline_event (deadline_id, at, id)',
];

/**
 * An act moves the deadlines of its subject, whether or not its actor reads them: the answer of a party meets one. So the
 * room writes by these functions; what is read in the graph is read by the rules of rows.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  'open_deadlines(uuid)': `create function open_deadlines(subject uuid) returns setof jsonb
    language sql volatile security definer set search_path = public, pg_temp as $body$
      select to_jsonb(d) from deadline d where subject_id = subject and state in ('RUNNING', 'PAUSED') order by id for update
    $body$`,
  'start_deadline(jsonb)': `create function start_deadline(started jsonb) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $body$
      begin
        insert into deadline select * from jsonb_populate_record(null::deadline, started)
          on conflict (subject_id, clock) where state in ('RUNNING', 'PAUSED') do nothing;
        return found;
      end $body$`,
  'keep_deadline(jsonb)': `create function keep_deadline(kept jsonb) returns void
    language sql volatile security definer set search_path = public, pg_temp as $body$
      update deadline d set state = k.state, owner_id = k.owner_id, owner_name = k.owner_name, team = k.team, due_at = k.due_at,
        red_at = k.red_at, pauses = k.pauses, paused_at = k.paused_at, extended_days = k.extended_days,
        reminded_lead = k.reminded_lead, missed_at = k.missed_at, ended_at = k.ended_at
      from jsonb_populate_record(null::deadline, kept) k where d.id = k.id
    $body$`,
  'note_deadline(jsonb)': `create function note_deadline(noted jsonb) returns void
    language sql volatile security definer set search_path = public, pg_temp as $body$
      insert into deadline_event select * from jsonb_populate_record(null::deadline_event, noted)
    $body$`,
  // Who reads a subject sees when something of it ends; who works on it is not said.
  'ends_of_deadlines(uuid[])': `create function ends_of_deadlines(subjects uuid[])
    returns table (subject_id uuid, clock text, due_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $body$
      select d.subject_id, d.clock, d.due_at from deadline d where d.subject_id = any (subjects) and d.state = 'RUNNING'
    $body$`,
};

class AddDeadlines extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    const admin = "(select actor_is('ADMIN'))";
    const rules = rowPolicies('clock_rule', { own: 'true', write: admin, wide: 'true', onlyAdded: true });
    for (const sql of rules) this.addSql(sql);
    for (const sql of rowPolicies('deadline', { own: OWN, write: 'false', wide: 'true' })) this.addSql(sql);
    const events = rowPolicies('deadline_event', {
      own: 'exists (select from deadline where id = deadline_event.deadline_id)',
      write: 'false',
      wide: 'true',
      onlyAdded: true,
    });
    for (const sql of events) this.addSql(sql);
    for (const [signature, sql] of Object.entries(FUNCTIONS)) {
      this.addSql(sql);
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to ${BOTH}`);
    }
  }
}

/** Headquarters works on cases as well. */
const OWN_WITH_HEADQUARTERS = OWN.replace("'OPERATOR'", "'HEADQUARTERS', 'OPERATOR'");

class LetHeadquartersRead extends Migration {
  override up(): void {
    this.addSql(`alter policy ${APP_ROLE}_select on deadline using (${OWN_WITH_HEADQUARTERS})`);
    this.addSql(`alter policy ${APP_ROLE}_update on deadline using ((${OWN_WITH_HEADQUARTERS}) and (false))`);
  }
}

/** Tables of the business calendar and of deadlines, for every slice. */
export const deadlinesMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T1310_add_holidays', class: AddHolidays },
  { name: 'Migration20261128T1320_add_deadlines', class: AddDeadlines },
  { name: 'Migration20261128T1530_let_headquarters_read_deadlines', class: LetHeadquartersRead },
];
