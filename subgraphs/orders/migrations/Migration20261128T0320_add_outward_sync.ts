import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';
const OF_CONNECTION = (table: string): string =>
  `exists (select from storefront_connection where id = ${table}.connection_id)`;

/** How far each marketplace has been told of stock, parcels and holds (document 002, C4, C6, C7). */
export const addOutwardSync = migration(
  'Migration20261128T0320_add_outward_sync',
  // What a marketplace refused for good is not told again until somebody wants it; else a try waits for its moment.
  `alter table channel_listing
     add column push_attempts smallint not null default 0,
     add column push_retry_at timestamptz(3),
     add column push_error text,
     add column push_error_detail text check (length(push_error_detail) <= 500)`,
  'create index channel_listing_error_index on channel_listing (connection_id, push_retry_at) where push_error is not null',
  `create table connection_sync (
    connection_id uuid primary key references storefront_connection,
    busy_until timestamptz(3),
    wanted_since timestamptz(3),
    retry_at timestamptz(3),
    failures smallint not null default 0,
    trouble text,
    trouble_since timestamptz(3),
    last_done_at timestamptz(3),
    changed_at timestamptz(3) not null
  )`,
  'create index connection_sync_retry_index on connection_sync (retry_at) where retry_at is not null',
  'create index connection_sync_busy_index on connection_sync (busy_until) where busy_until is not null',
  `create table outward_task (
    id uuid primary key,
    kind text not null check (kind in ('SHIPMENT', 'HOLD')),
    connection_id uuid not null references storefront_connection,
    storefront_code text not null references storefront (code),
    order_id uuid not null references sales_order,
    shipment_id uuid references shipment,
    line_numbers text[] not null,
    is_held boolean,
    state text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts smallint not null default 0,
    retry_at timestamptz(3),
    error_code text,
    error_detail text check (length(error_detail) <= 500),
    created_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((kind = 'SHIPMENT') = (shipment_id is not null)),
    check ((kind = 'HOLD') = (is_held is not null)),
    check ((state = 'WAITING') = (ended_at is null))
  )`,
  "create unique index outward_task_shipment_unique on outward_task (shipment_id) where kind = 'SHIPMENT'",
  "create index outward_task_waiting_index on outward_task (connection_id, created_at, id) where state = 'WAITING'",
  'create index outward_task_newest_index on outward_task (state, created_at desc, id desc)',
  'create index outward_task_storefront_index on outward_task (storefront_code, state, created_at desc, id desc)',
  'create index outward_task_order_index on outward_task (order_id)',
  ...rowPolicies('connection_sync', { own: OF_CONNECTION('connection_sync'), write: 'false' }),
  ...rowPolicies('outward_task', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
);
