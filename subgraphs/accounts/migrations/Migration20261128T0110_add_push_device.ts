import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Devices and wishes are their person's alone, whoever else may read everything. */
const OWN = 'person_id = (select actor_id())';

/** Where people want to be pushed to, what of, and what became of each push. */
export const addPushDevice = migration(
  'Migration20261128T0110_add_push_device',
  `create table push_device (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('WEB', 'FCM')),
    endpoint bytea not null,
    keys bytea,
    personal_index text[] not null,
    endpoint_digest text not null,
    label text not null,
    registered_at timestamptz(3) not null,
    forgotten_at timestamptz(3),
    check ((kind = 'WEB') = (keys is not null))
  )`,
  'create unique index push_device_endpoint_unique on push_device (person_id, endpoint_digest) where forgotten_at is null',
  'create index push_device_digest_index on push_device (endpoint_digest)',
  `create table push_message (
    id uuid primary key,
    alarm_id uuid not null references alarm on delete cascade,
    person_id uuid not null,
    device_id uuid not null,
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'GONE', 'FAILED', 'AMBIGUOUS')),
    attempts integer not null,
    status integer,
    problem text,
    first_tried_at timestamptz(3),
    tried_at timestamptz(3),
    next_at timestamptz(3),
    constraint push_message_device_unique unique (alarm_id, device_id)
  )`,
  'create index push_message_device_index on push_message (device_id)',
  "create index push_message_open_index on push_message (state) where state in ('WAITING', 'SENDING')",
  `create table push_wish (
    person_id uuid primary key,
    categories text[] not null check (categories <@ array['LEGAL', 'SERVICE', 'SURVEY', 'SECURITY'])
  )`,
  ...rowPolicies('push_device', { own: OWN, wide: OWN }),
  ...rowPolicies('push_message', { own: OWN, write: 'false', wide: OWN }),
  ...rowPolicies('push_wish', { own: OWN, wide: OWN }),
);
