import { batchOne, type Context } from '@madang/subgraph-kit';
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

/** Those of the products that there are and that the actor may read. */
export async function knownProducts(context: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const products = await Promise.all(ids.map((id) => productById(context, id)));
  return new Set(products.flatMap((product) => (product ? [product.id] : [])));
}
