import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductRow, VariantRow } from './catalog.entity.ts';

/** Makes a product with one variant for a test. */
export async function aVariant(
  em: EntityManager,
  details: Partial<VariantRow> = {},
  product: Partial<ProductRow> = {},
): Promise<VariantRow> {
  const style = em.create(ProductRow, {
    id: newId(),
    styleCode: `D16-${newId()}`,
    name: '기모 후드티',
    itemCategoryId: null,
    listPrice: 150_000,
    wholesalePrice: 90_000,
    ...product,
  });
  await em.flush();
  const variant = em.create(VariantRow, {
    id: newId(),
    productId: style.id,
    sku: `${style.styleCode}-GY-L`,
    colour: 'GY',
    size: 'L',
    discontinuedAt: null,
    ...details,
  });
  await em.flush();
  return variant;
}
