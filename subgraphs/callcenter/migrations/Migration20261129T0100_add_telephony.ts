import { migration, rowPolicies } from '@madang/subgraph-kit';

const DESK = "(select actor_is('AGENT')) or (select actor_is('SENIOR')) or (select actor_is('ADMIN'))";

/** Extensions with who sits there, and calls with what the phone system told of them (document 002, E1, E2, E7). */
export const addTelephony = migration(
  'Migration20261129T0100_add_telephony',
  `create table extension (
    number text primary key check (number ~ '^[0-9]{2,6}$'),
    agent_id uuid constraint extension_agent_unique unique references agent,
    line_state text not null check (line_state in ('GREEN', 'RED', 'UNKNOWN')),
    line_state_at timestamptz(3) not null,
    agent_state text not null check (agent_state in ('READY', 'AFTER_CALL', 'AWAY', 'OFFLINE')),
    agent_state_at timestamptz(3) not null
  )`,
  `create table call (
    id uuid primary key,
    extension text not null check (length(extension) <= 20),
    agent_id uuid references agent,
    direction text not null check (direction in ('INBOUND', 'OUTBOUND')),
    number bytea,
    personal_index text[] not null,
    customer_id uuid references customer on delete set null,
    ticket_id uuid references ticket on delete set null,
    state text not null check (state in ('RINGING', 'ANSWERED', 'ENDED', 'MISSED')),
    rang_at timestamptz(3) not null,
    answered_at timestamptz(3),
    ended_at timestamptz(3),
    silent_since timestamptz(3),
    seen_at timestamptz(3)
  )`,
  'create index call_extension_index on call (extension, rang_at desc, id desc)',
  'create index call_agent_index on call (agent_id, rang_at desc, id desc) where agent_id is not null',
  'create index call_customer_index on call (customer_id, rang_at desc, id desc) where customer_id is not null',
  'create index call_ticket_index on call (ticket_id) where ticket_id is not null',
  "create index call_open_index on call (extension) where state in ('RINGING', 'ANSWERED')",
  `create table call_event (
    call_id uuid not null references call,
    kind text not null check (kind in ('RINGING', 'ANSWERED', 'ENDED', 'MISSED')),
    at timestamptz(3) not null,
    rang_at timestamptz(3) not null,
    primary key (call_id, kind)
  )`,
  ...rowPolicies('extension', { own: null, wide: DESK }),
  ...rowPolicies('call', { own: null, wide: DESK }),
  ...rowPolicies('call_event', { own: null, wide: DESK }),
);
