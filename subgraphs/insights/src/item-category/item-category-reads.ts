import { batchOne } from '@madang/subgraph-kit';
import { ItemCategoryRow } from './item-category.entity.ts';

/** One item category; statistics hide nothing of a person, so everybody who is signed in reads them. */
export const itemCategoryById = batchOne(
  ({ em }, ids) => em.find(ItemCategoryRow, { id: { $in: [...ids] } }),
  (category) => category.id,
);
