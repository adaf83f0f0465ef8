import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Comparisons of what marketplaces have with what they were told, and what was found and mended. */
export const addReconciliation = migration(
  'Migration20261128T0325_add_reconciliation',
  `create table reconciliation (
    id uuid primary key,
    connection_id uuid not null references storefront_connection,
    storefront_code text not null references storefront (code),
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    listings_read integer not null default 0,
    orders_read integer not null default 0,
    drifts_found integer not null default 0,
    error_code text,
    asked_by_name text,
    started_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'RUNNING') = (ended_at is null))
  )`,
  // One at a time for each connection.
  "create unique index reconciliation_running_unique on reconciliation (connection_id) where state = 'RUNNING'",
  'create index reconciliation_newest_index on reconciliation (connection_id, started_at desc, id desc)',
  `create table channel_drift (
    id uuid primary key,
    reconciliation_id uuid not null references reconciliation,
    connection_id uuid not null references storefront_connection,
    storefront_code text not null references storefront (code),
    kind text not null check (kind in ('QUANTITY', 'SOLD_OUT', 'SHIPMENT_MISSING', 'STATUS', 'ORDER_MISSING')),
    variant_id uuid references variant,
    order_id uuid references sales_order,
    external_number text,
    seen text not null,
    expected text not null,
    state text not null check (state in ('FOUND', 'REPAIRED', 'FAILED')),
    found_at timestamptz(3) not null,
    repaired_at timestamptz(3),
    check ((kind in ('QUANTITY', 'SOLD_OUT')) = (variant_id is not null)),
    check ((state = 'REPAIRED') = (repaired_at is not null))
  )`,
  'create index channel_drift_newest_index on channel_drift (found_at desc, id desc)',
  'create index channel_drift_storefront_index on channel_drift (storefront_code, found_at desc, id desc)',
  "create index channel_drift_open_index on channel_drift (connection_id) where state = 'FOUND'",
  ...rowPolicies('reconciliation', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
  ...rowPolicies('channel_drift', { own: `storefront_code = ${RUN_BY_ACTOR}`, write: 'false' }),
);
