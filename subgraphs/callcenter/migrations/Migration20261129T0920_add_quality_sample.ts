import { migration, rowPolicies } from '@madang/subgraph-kit';

const LEADING = "(select actor_is('SENIOR')) or (select actor_is('ADMIN'))";
const DESK = `(select actor_is('AGENT')) or ${LEADING}`;

/** Samples of finished tickets that who leads the desk scores by criteria, drawn by chance that can be repeated (part 10 of the desk). */
export const addQualitySample = migration(
  'Migration20261129T0920_add_quality_sample',
  `create table quality_criterion (
    code text primary key check (code ~ '^[0-9A-Z_]{1,20}$'),
    ko text not null,
    en text not null,
    weight integer not null check (weight between 1 and 100),
    position integer not null,
    is_active boolean not null default true
  )`,
  `insert into quality_criterion (code, ko, en, weight, position) values
    ('GREETING', '첫인사', 'Greeting', 20, 1),
    ('ACCURACY', '정확성', 'Accuracy', 40, 2),
    ('COMPLETENESS', '완결성', 'Completeness', 25, 3),
    ('CLOSING', '끝인사', 'Closing', 15, 4)`,
  `create table quality_draw (
    id uuid primary key,
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    per_agent integer not null check (per_agent between 1 and 20),
    seed text not null check (length(seed) between 1 and 40),
    drawn_at timestamptz(3) not null,
    drawn_by_id uuid not null,
    drawn_by_name text not null,
    closed_at timestamptz(3)
  )`,
  'create index quality_draw_time_index on quality_draw (drawn_at desc, id desc)',
  `create table quality_sample (
    id uuid primary key,
    draw_id uuid not null references quality_draw,
    ticket_id uuid not null references ticket on delete cascade,
    agent_id uuid not null references agent,
    place integer not null check (place > 0),
    received_at timestamptz(3) not null,
    is_open boolean not null default true,
    version integer not null default 0,
    score double precision check (score between 0 and 100),
    marks jsonb not null,
    comment text,
    scored_at timestamptz(3),
    scored_by_id uuid,
    scored_by_name text,
    check ((version = 0) = (scored_at is null) and (scored_at is null) = (score is null and scored_by_id is null))
  )`,
  // A ticket is in one open draw at most, whoever draws at the same time.
  'create unique index quality_sample_open_unique on quality_sample (ticket_id) where is_open',
  'create index quality_sample_ticket_index on quality_sample (ticket_id)',
  'create index quality_sample_draw_index on quality_sample (draw_id)',
  'create index quality_sample_agent_index on quality_sample (agent_id, scored_at desc, id desc) where scored_at is not null',
  `create index quality_sample_received_index on quality_sample (received_at) include (agent_id, score)
     where scored_at is not null`,
  `create table quality_scoring (
    sample_id uuid not null references quality_sample on delete cascade,
    version integer not null check (version > 0),
    score double precision not null,
    marks jsonb not null,
    comment text,
    scored_at timestamptz(3) not null,
    scored_by_id uuid not null,
    scored_by_name text not null,
    primary key (sample_id, version)
  )`,
  "create index ticket_handled_index on ticket (handled_at) include (handled_by_id) where state = 'COMPLETED'",
  ...rowPolicies('quality_criterion', { own: null, wide: DESK, write: LEADING }),
  ...rowPolicies('quality_draw', { own: null, wide: LEADING }),
  // An agent reads what is said of their own work, once it is said.
  ...rowPolicies('quality_sample', {
    own: null,
    wide: `${LEADING} or ((select actor_is('AGENT')) and agent_id = (select actor_id()) and scored_at is not null)`,
    write: LEADING,
  }),
  ...rowPolicies('quality_scoring', { own: null, wide: LEADING, onlyAdded: true }),
);
