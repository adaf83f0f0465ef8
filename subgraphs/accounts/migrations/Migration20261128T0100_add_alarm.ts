import { migration, rowPolicies } from '@madang/subgraph-kit';

/** An alarm is its person's alone, whoever else may read everything. */
const OWN = 'person_id = (select actor_id())';

/** What people in the house are told without asking. */
export const addAlarm = migration(
  'Migration20261128T0100_add_alarm',
  `create table alarm (
    id uuid primary key,
    message_id uuid not null,
    person_id uuid not null,
    category text not null check (category in ('LEGAL', 'SERVICE', 'SURVEY', 'SECURITY')),
    title text not null,
    text text not null,
    path text not null check (path ~ '^/' and path !~ '^//'),
    shown boolean not null,
    pushed boolean not null,
    raised_at timestamptz(3) not null,
    read_at timestamptz(3),
    constraint alarm_person_unique unique (message_id, person_id)
  )`,
  'create index alarm_shown_index on alarm (person_id, raised_at desc, id desc) where shown',
  'create index alarm_unread_index on alarm (person_id) where shown and read_at is null',
  'create index alarm_raised_index on alarm (raised_at)',
  ...rowPolicies('alarm', { own: OWN, wide: OWN }),
);
