import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** How the collection of orders stands at each connection, its runs, and what could not be taken in (C5). */
export const addCollection = migration(
  'Migration20261128T0231_add_collection',
  `create table collection_state (
    id uuid primary key references storefront_connection,
    storefront_code text not null references storefront (code),
    collected_until timestamptz(3),
    last_run_at timestamptz(3),
    last_success_at timestamptz(3),
    error_code text,
    error_at timestamptz(3),
    failures integer not null default '0' check (failures >= 0),
    next_at timestamptz(3)
  )`,
  `create table collection_run (
    id uuid primary key,
    connection_id uuid not null references storefront_connection,
    storefront_code text not null references storefront (code),
    cause text not null check (cause in ('CLOCK', 'PERSON', 'HINT')),
    asked_by text,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    window_from timestamptz(3),
    window_to timestamptz(3),
    read integer not null default '0',
    added integer not null default '0',
    changed integer not null default '0',
    known integer not null default '0',
    unpaid integer not null default '0',
    quarantined integer not null default '0',
    error_code text,
    asked_at timestamptz(3) not null,
    started_at timestamptz(3),
    ended_at timestamptz(3)
  )`,
  'create index collection_run_connection_index on collection_run (connection_id, asked_at desc, id desc)',
  `create unique index collection_run_open_unique on collection_run (connection_id) where state = 'WAITING'`,
  `create table quarantined_order (
    id uuid primary key,
    connection_id uuid not null references storefront_connection,
    storefront_code text not null references storefront (code),
    key text not null,
    external_number text,
    code text not null check (code in
      ('MALFORMED', 'VARIANT_UNKNOWN', 'STATUS_UNKNOWN', 'CANCELLED_AFTER_SHIPPING', 'SHIPPED_ELSEWHERE', 'CLAIM_NOT_TAKEN')),
    reason text not null check (length(reason) <= 500),
    order_id uuid references sales_order,
    payload bytea not null,
    personal_index text[] not null,
    state text not null check (state in ('WAITING', 'REPLAYED', 'DISMISSED')),
    times integer not null check (times > 0),
    first_seen_at timestamptz(3) not null,
    last_seen_at timestamptz(3) not null,
    settled_at timestamptz(3),
    settled_by text,
    dismissal text check (length(dismissal) between 2 and 500),
    check ((state = 'WAITING') = (settled_at is null)),
    check ((state = 'DISMISSED') = (dismissal is not null))
  )`,
  `create unique index quarantined_order_waiting_unique on quarantined_order (connection_id, key) where state = 'WAITING'`,
  'create index quarantined_order_newest_index on quarantined_order (last_seen_at desc, id desc)',
  // The second way by which an order reached us; it is never an order of its own.
  `create table known_duplicate (
    connection_id uuid not null references storefront_connection,
    external_number text not null,
    order_id uuid not null references sales_order,
    seen_at timestamptz(3) not null,
    primary key (connection_id, external_number)
  )`,
  ...rowPolicies('collection_state', { own: `storefront_code = ${RUN_BY_ACTOR}`, write: 'false' }),
  ...rowPolicies('collection_run', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
  ...rowPolicies('quarantined_order', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
  ...rowPolicies('known_duplicate', { own: null, wide: 'false' }),
);
