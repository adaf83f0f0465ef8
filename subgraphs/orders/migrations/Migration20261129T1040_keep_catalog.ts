import { migration } from '@madang/subgraph-kit';

/** The catalog is kept by people: products have versions and are found by their beginnings, and what is discontinued is not for sale. */
export const keepCatalog = migration(
  'Migration20261129T1040_keep_catalog',
  'alter table product add column version integer not null default 1',
  'create index product_style_code_prefix_index on product (style_code text_pattern_ops)',
  'create index product_name_prefix_index on product (name text_pattern_ops)',
  `create or replace function offerable_stock() returns table (storefront_code text, variant_id uuid, quantity integer)
     language sql stable parallel safe as $body$
     select storefront.code, variant.id,
       case when variant.discontinued_at is not null or exists (
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
