import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { VariantWish } from './catalog-codes.ts';
import { variantsFlaw, type CatalogCode } from './catalog-rules.ts';
import { VariantRow, type ProductRow } from './catalog.entity.ts';
import { MOST_VARIANTS } from './catalog.ts';
import { insertVariants } from './insert-variants.ts';
import { lockProduct } from './lock-product.ts';
import { sendToSellers } from './send-to-sellers.ts';

/** Colours and sizes in which a product is made as well. */
export interface MoreVariants {
  readonly productId: string;
  readonly variants: readonly VariantWish[];
}

/** Adds colours and sizes to a product; all of them or, where one is there already, none. */
export async function addVariants(context: Context, input: MoreVariants): Promise<ProductRow | Refusal<CatalogCode>> {
  const flaw = variantsFlaw(input.variants);
  if (flaw) return flaw;
  return wholeAct<ProductRow, CatalogCode>(context.em, async (tx) => {
    const product = await lockProduct(tx, input.productId);
    if (!product) return refuse('PRODUCT_UNKNOWN', ['input', 'productId']);
    const there = await tx.count(VariantRow, { productId: product.id });
    if (there + input.variants.length > MOST_VARIANTS) return refuse('VARIANTS_TOO_MANY', ['input', 'variants']);
    const skus = await insertVariants(tx, product, input.variants);
    if (isRefusal<CatalogCode>(skus)) return skus;
    const { actor, now } = context;
    const subject = { type: 'Product', id: product.id };
    await audit(tx, { act: 'product.add-variants', subject, actor, data: { skus } }, now);
    await sendToSellers(tx, product.id, context);
    return product;
  });
}
