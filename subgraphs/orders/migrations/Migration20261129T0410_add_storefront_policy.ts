import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Text of a storefront on refunds and exchanges, by version and the day from which it holds (document 001, P1). */
export const addStorefrontPolicy = migration(
  'Migration20261129T0410_add_storefront_policy',
  `create table storefront_policy (
    id uuid primary key,
    storefront_code text not null references storefront (code),
    version integer not null check (version > 0),
    text text not null check (length(text) between 1 and 20000),
    effective_from date not null,
    recorded_at timestamptz(3) not null,
    recorded_by_name text not null,
    unique (storefront_code, version)
  )`,
  'create index storefront_policy_day_index on storefront_policy (storefront_code, effective_from desc, version desc)',
  // Buyers read it before they buy; who runs a storefront writes its own, and nobody unsays what once held.
  ...rowPolicies('storefront_policy', {
    own: 'true',
    write: 'storefront_code = any ((select actor_storefronts())::text[])',
    onlyAdded: true,
  }),
);
