import {
  batchMany,
  batchOne,
  idIn,
  literally,
  page,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { codeOf } from './catalog-codes.ts';
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

/** Variants of a product that the actor may read, by sku. */
export const variantsOfProduct = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      VariantRow,
      { $and: [readableVariants(actor), { productId: { $in: [...ids] } }] },
      { orderBy: { sku: 'asc' } },
    ),
  (variant) => variant.productId,
);

/** Products whose style code or name begins so, by style code. */
export async function findProducts(
  { em, actor }: Context,
  search: string | null | undefined,
  args: PageArgs,
): Promise<Page<ProductRow>> {
  const text = search?.trim() ?? '';
  const where: FilterQuery<ProductRow> = {
    $and: [readableProducts(actor), text === '' ? {} : await beginning(em, text)],
  };
  return page(em, ProductRow, where, [{ styleCode: 'asc' }, { id: 'asc' }], args);
}

function beginning(em: Context['em'], text: string): Promise<FilterQuery<ProductRow>> {
  return idIn(em, 'select id from product where style_code like ? union select id from product where name like ?', [
    `${literally(codeOf(text))}%`,
    `${literally(text)}%`,
  ]);
}
