import { migration, rowPolicies } from '@madang/subgraph-kit';

const DESK = "(select actor_is('AGENT')) or (select actor_is('SENIOR'))";

/** What an agent does within a call, how a phone system names calls, where they are recorded, and which process listens to it. */
export const addCallControl = migration(
  'Migration20261129T0930_add_call_control',
  `alter table call
    add column reference text constraint call_reference_unique unique check (length(reference) <= 200),
    add column muted_since timestamptz(3),
    add column consultee text check (consultee ~ '^[0-9]{2,6}$'),
    add column recording text check (length(recording) <= 200)`,
  'create index call_recording_index on call (rang_at) where recording is not null',
  `create table phone_listener (
    system text primary key,
    holder uuid not null,
    until timestamptz(3) not null
  )`,
  ...rowPolicies('phone_listener', { own: null, wide: 'false', write: 'false' }),
  `create table call_recording_file (
    id uuid primary key,
    call_id uuid not null references call on delete cascade,
    expires_at timestamptz(3) not null
  )`,
  'create index call_recording_file_expiry_index on call_recording_file (expires_at)',
  ...rowPolicies('call_recording_file', { own: null, wide: DESK }),
);
