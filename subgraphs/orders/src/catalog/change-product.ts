import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { termsFlaw, type ProductTerms, type CatalogCode } from './catalog-rules.ts';
import type { ProductRow } from './catalog.entity.ts';
import { lockProduct } from './lock-product.ts';
import { sendToSellers } from './send-to-sellers.ts';

/** What a product is called and costs from now on, and on which version of it that was written. */
export interface ProductChange extends ProductTerms {
  readonly productId: string;
  readonly expectedVersion: number;
}

/** Changes what a product is called and costs (C7); who wrote on an older version is told. */
export async function changeProduct(
  context: Context,
  input: ProductChange,
): Promise<ProductRow | Refusal<CatalogCode>> {
  const flaw = termsFlaw(input);
  if (flaw) return flaw;
  const { listPrice, wholesalePrice } = input;
  const terms = { name: input.name.trim(), listPrice, wholesalePrice };
  return wholeAct<ProductRow, CatalogCode>(context.em, async (tx) => {
    const product = await lockProduct(tx, input.productId);
    if (!product) return refuse('PRODUCT_UNKNOWN', ['input', 'productId']);
    const before = { name: product.name, listPrice: product.listPrice, wholesalePrice: product.wholesalePrice };
    // Who saves what stands there already has saved it.
    if (isSame(before, terms)) return product;
    if (product.version !== input.expectedVersion) return refuse('PRODUCT_CHANGED', ['input', 'expectedVersion']);
    Object.assign(product, terms, { version: product.version + 1 });
    await tx.flush();
    const { actor, now } = context;
    const subject = { type: 'Product', id: product.id };
    const data = { styleCode: product.styleCode, before, after: terms };
    await audit(tx, { act: 'product.change', subject, actor, data }, now);
    await sendToSellers(tx, product.id, context);
    return product;
  });
}

type Before = Pick<ProductRow, 'name' | 'listPrice' | 'wholesalePrice'>;

function isSame(before: Before, { name, listPrice, wholesalePrice }: ProductTerms): boolean {
  return before.name === name && before.listPrice === listPrice && before.wholesalePrice === wholesalePrice;
}
