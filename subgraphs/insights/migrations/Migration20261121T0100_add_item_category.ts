import { migration } from '@madang/subgraph-kit';

/** Item categories by which consultations are counted. */
export const addItemCategory = migration(
  'Migration20261121T0100_add_item_category',
  `create table item_category (
    id uuid primary key,
    code text not null constraint item_category_code_unique unique,
    name text not null,
    name_en text
  )`,
);
