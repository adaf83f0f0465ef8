import { migration } from '@madang/subgraph-kit';

/** Storefronts, known to the marketplaces by their codes; products and what is sold of them. */
export const addStorefrontAndCatalog = migration(
  'Migration20261121T0100_add_storefront_and_catalog',
  `create table storefront (
    id uuid primary key,
    code text not null constraint storefront_code_unique unique,
    name text not null,
    domain text,
    kind text not null check (kind in ('OWN', 'CONSIGNED')),
    stock_link_ratio smallint not null check (stock_link_ratio between 0 and 100),
    check (kind <> 'OWN' or stock_link_ratio = 100)
  )`,
  `create table product (
    id uuid primary key,
    style_code text not null constraint product_style_code_unique unique,
    name text not null,
    item_category_id uuid
  )`,
  `create table variant (
    id uuid primary key,
    product_id uuid not null references product,
    sku text not null constraint variant_sku_unique unique,
    colour text,
    size text
  )`,
  'create index variant_product_index on variant (product_id)',
  'create index variant_sku_prefix_index on variant (sku text_pattern_ops)',
);
