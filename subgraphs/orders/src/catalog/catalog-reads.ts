import { batchOne } from '@madang/subgraph-kit';
import { readableProducts, readableVariants } from './catalog.access.ts';
import { ProductRow, VariantRow } from './catalog.entity.ts';

/** One product; null for an absent and for an unreadable one alike. */
export const productById = batchOne(
  ({ em, actor }, ids) => em.find(ProductRow, { $and: [readableProducts(actor), { id: { $in: [...ids] } }] }),
  (product) => product.id,
);

/** One variant; null for an absent and for an unreadable one alike. */
export const variantById = batchOne(
  ({ em, actor }, ids) => em.find(VariantRow, { $and: [readableVariants(actor), { id: { $in: [...ids] } }] }),
  (variant) => variant.id,
);
