import { newId, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { codeOf, skuOf, type VariantWish } from './catalog-codes.ts';
import type { CatalogCode } from './catalog-rules.ts';
import type { ProductRow } from './catalog.entity.ts';

/** Adds variants to a product; of two who add the same at once the second is told. To be undone as a whole when refused. */
export async function insertVariants(
  tx: EntityManager,
  { id: productId, styleCode }: Pick<ProductRow, 'id' | 'styleCode'>,
  variants: readonly VariantWish[],
): Promise<readonly string[] | Refusal<CatalogCode>> {
  const rows = variants.map((wish) => ({
    id: newId(),
    sku: skuOf(styleCode, wish),
    colour: codeOf(wish.colour),
    size: codeOf(wish.size),
  }));
  const added = await tx.execute<{ sku: string }[]>(
    `insert into variant (id, product_id, sku, colour, size)
     select id, ?, sku, colour, size from json_to_recordset(?::json) as row (id uuid, sku text, colour text, size text)
     on conflict (sku) do nothing returning sku`,
    [productId, JSON.stringify(rows)],
  );
  const skus = new Set(added.map(({ sku }) => sku));
  const taken = rows.findIndex(({ sku }) => !skus.has(sku));
  return taken < 0 ? rows.map(({ sku }) => sku) : refuse('SKU_TAKEN', ['input', 'variants', String(taken)]);
}
