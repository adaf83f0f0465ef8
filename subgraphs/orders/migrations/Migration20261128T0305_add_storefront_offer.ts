import { migration, rowPolicies } from '@madang/subgraph-kit';

const RUN_BY_ACTOR = 'any ((select actor_storefronts())::text[])';

/** Products that storefronts chose to sell, at prices of their own, and what of the stock each may sell (C2, C3, C4). */
export const addStorefrontOffer = migration(
  'Migration20261128T0305_add_storefront_offer',
  `create table storefront_offer (
    storefront_code text not null references storefront (code),
    product_id uuid not null references product,
    price bigint check (price between 0 and 1000000000),
    offered_at timestamptz(3) not null,
    withdrawn_at timestamptz(3),
    changed_by_name text,
    changed_at timestamptz(3) not null,
    primary key (storefront_code, product_id)
  )`,
  ...rowPolicies('storefront_offer', { own: `storefront_code = ${RUN_BY_ACTOR}` }),
  // Not a view: whoever asks is held to the rules of the tables, and PostgreSQL asks for the rows that are wanted alone.
  `create function offerable_stock() returns table (storefront_code text, variant_id uuid, quantity integer)
     language sql stable parallel safe as $body$
     select storefront.code, variant.id,
       case when exists (
         select from storefront_offer
         where storefront_offer.storefront_code = storefront.code
           and storefront_offer.product_id = variant.product_id and withdrawn_at is not null
       ) then 0
       else coalesce(
         (select sum(sellable) from stock_level where stock_level.variant_id = variant.id), 0
       ) * storefront.stock_link_ratio / 100 end::integer
     from storefront cross join variant
   $body$`,
);
