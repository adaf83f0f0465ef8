import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Connections of storefronts to the marketplaces where they sell, what is listed there, and contract prices by date (C1, C7, C10). */
export const addConnection = migration(
  'Migration20261128T0110_add_connection',
  `create table storefront_connection (
    id uuid primary key,
    storefront_code text not null references storefront (code),
    connector text not null check (connector in ('CAFE24', 'NAVER')),
    account text not null check (account ~ '^[A-Za-z0-9._-]{1,60}$'),
    name text not null,
    is_active boolean not null default true,
    unique (connector, account)
  )`,
  'create index storefront_connection_storefront_index on storefront_connection (storefront_code)',
  `create table channel_listing (
    connection_id uuid not null references storefront_connection,
    variant_id uuid not null references variant,
    external_product text not null,
    external_variant text not null,
    pushed_quantity integer check (pushed_quantity >= 0),
    pushed_at timestamptz(3),
    seen_quantity integer,
    seen_at timestamptz(3),
    primary key (connection_id, variant_id),
    constraint channel_listing_external_unique unique (connection_id, external_variant)
  )`,
  'create index channel_listing_variant_index on channel_listing (variant_id)',
  `create table contract_price (
    storefront_code text not null references storefront (code),
    product_id uuid not null references product,
    effective_from date not null,
    amount bigint not null check (amount between 0 and 9007199254740991),
    primary key (storefront_code, product_id, effective_from)
  )`,
  ...rowPolicies('storefront_connection', { own: `storefront_code = ${RUN_BY_ACTOR}`, write: 'false' }),
  ...rowPolicies('channel_listing', {
    own: 'exists (select from storefront_connection where id = channel_listing.connection_id)',
    write: 'false',
  }),
  ...rowPolicies('contract_price', { own: `storefront_code = ${RUN_BY_ACTOR}`, write: 'false', onlyAdded: true }),
);
