import { migration } from '@madang/subgraph-kit';

/** Where partners want to hear of events, what was sent there, and how it went. */
export const addWebhook = migration(
  'Migration20261122T0340_add_webhook',
  `create table webhook_endpoint (
    id uuid primary key,
    business_id uuid not null,
    name text not null,
    url text not null,
    event_types text[] not null check (cardinality(event_types) > 0),
    created_at timestamptz(3) not null,
    created_by_id uuid not null,
    created_by_name text not null,
    failing_since timestamptz(3),
    disabled_at timestamptz(3),
    disabled_reason text check (disabled_reason in ('BY_HAND', 'FAILING', 'GONE')),
    check ((disabled_at is null) = (disabled_reason is null))
  )`,
  'create index webhook_endpoint_business_index on webhook_endpoint (business_id, created_at desc, id desc)',
  'create index webhook_endpoint_created_index on webhook_endpoint (created_at desc, id desc)',
  `create table webhook_secret (
    id uuid primary key,
    endpoint_id uuid not null references webhook_endpoint,
    created_at timestamptz(3) not null,
    valid_until timestamptz(3)
  )`,
  'create index webhook_secret_endpoint_index on webhook_secret (endpoint_id)',
  `create table webhook_delivery (
    id uuid primary key,
    endpoint_id uuid not null references webhook_endpoint,
    event_type text not null,
    ordering_key text not null,
    data jsonb not null,
    occurred_at timestamptz(3) not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts integer not null,
    first_tried_at timestamptz(3),
    next_at timestamptz(3),
    claimed_until timestamptz(3),
    settled_at timestamptz(3)
  )`,
  'create index webhook_delivery_endpoint_index on webhook_delivery (endpoint_id, occurred_at desc, id desc)',
  "create index webhook_delivery_waiting_index on webhook_delivery (endpoint_id, ordering_key, occurred_at, id) where state = 'WAITING'",
  "create index webhook_delivery_due_index on webhook_delivery (next_at) where state = 'WAITING'",
  "create index webhook_delivery_settled_index on webhook_delivery (settled_at) where state <> 'WAITING'",
  `create table webhook_attempt (
    id uuid primary key,
    delivery_id uuid not null references webhook_delivery on delete cascade,
    tried_at timestamptz(3) not null,
    duration_ms integer not null,
    status integer,
    answer text,
    problem text check (problem in ('ADDRESS_REFUSED', 'HOST_UNKNOWN', 'TIMEOUT', 'CONNECTION_FAILED'))
  )`,
  'create index webhook_attempt_delivery_index on webhook_attempt (delivery_id, tried_at desc, id desc)',
);
