import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Products that wait to be sent to the marketplaces of a storefront, five within five minutes (document 002, C2). */
export const addProductQueue = migration(
  'Migration20261128T0315_add_product_queue',
  // Moving in the queue hands places round, so that none runs out.
  'create sequence queued_product_place',
  `create table queued_product (
    id uuid primary key,
    storefront_code text not null references storefront (code),
    product_id uuid not null references product,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    priority smallint not null default 1 check (priority between 0 and 2),
    place bigint not null,
    attempts smallint not null default 0,
    sent_to uuid[] not null default '{}',
    not_before timestamptz(3),
    started_at timestamptz(3),
    ended_at timestamptz(3),
    error_code text,
    error_detail text check (length(error_detail) <= 500),
    queued_by_name text,
    queued_at timestamptz(3) not null,
    check ((state in ('SENT', 'FAILED', 'CANCELLED')) = (ended_at is not null))
  )`,
  // A product waits once; what is being sent while it changes waits again.
  `create unique index queued_product_waiting_unique on queued_product (storefront_code, product_id)
     where state = 'WAITING'`,
  `create index queued_product_order_index on queued_product (storefront_code, priority, place)
     where state in ('WAITING', 'SENDING')`,
  'create index queued_product_started_index on queued_product (storefront_code, started_at) where started_at is not null',
  'create index queued_product_ended_index on queued_product (storefront_code, ended_at desc, id desc) where ended_at is not null',
  ...rowPolicies('queued_product', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
);
