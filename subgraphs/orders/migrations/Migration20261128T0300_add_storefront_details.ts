import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Who runs a storefront, how its stock link ratio changed, and who put which contract price on record (document 002, C1, C4). */
export const addStorefrontDetails = migration(
  'Migration20261128T0300_add_storefront_details',
  `alter table storefront
     add column operator_name text check (length(operator_name) between 1 and 100),
     add column business_name text check (length(business_name) between 1 and 100)`,
  `create table stock_link_ratio_change (
    id uuid primary key,
    storefront_code text not null references storefront (code),
    before smallint not null check (before between 0 and 100),
    after smallint not null check (after between 0 and 100),
    changed_by_id uuid not null,
    changed_by_name text not null,
    changed_at timestamptz(3) not null,
    check (before <> after)
  )`,
  'create index stock_link_ratio_change_index on stock_link_ratio_change (storefront_code, changed_at desc, id desc)',
  ...rowPolicies('stock_link_ratio_change', {
    own: `storefront_code = ${RUN_BY_ACTOR}`,
    write: 'false',
    onlyAdded: true,
  }),
  // A price that was put on record wrongly is followed by another for the same day; both stay.
  `alter table contract_price
     add column recorded_at timestamptz(3) not null default now(),
     add column recorded_by_name text,
     drop constraint contract_price_pkey,
     add primary key (storefront_code, product_id, effective_from, recorded_at)`,
);
