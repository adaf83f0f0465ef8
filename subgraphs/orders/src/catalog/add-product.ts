import { audit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { codeOf, type VariantWish } from './catalog-codes.ts';
import { isId, styleCodeFlaw, termsFlaw, variantsFlaw, type ProductTerms, type CatalogCode } from './catalog-rules.ts';
import { ProductRow } from './catalog.entity.ts';
import { insertVariants } from './insert-variants.ts';

/** Product that the maker begins to make, with its first colours and sizes. */
export interface NewProduct extends ProductTerms {
  readonly styleCode: string;
  readonly itemCategoryId?: string | null;
  readonly variants: readonly VariantWish[];
}

/** Adds a product to the catalog (C7); of two with one style code at once one wins and the other is told. */
export async function addProduct(context: Context, input: NewProduct): Promise<ProductRow | Refusal<CatalogCode>> {
  const flaw =
    styleCodeFlaw(input.styleCode) ?? termsFlaw(input) ?? categoryFlaw(input) ?? variantsFlaw(input.variants);
  if (flaw) return flaw;
  const { em, actor, now } = context;
  const { name, itemCategoryId = null, listPrice, wholesalePrice } = input;
  const product = { id: newId(), styleCode: codeOf(input.styleCode) };
  return wholeAct<ProductRow, CatalogCode>(em, async (tx) => {
    const added = await tx.execute<unknown[]>(
      `insert into product (id, style_code, name, item_category_id, list_price, wholesale_price)
       values (?, ?, ?, ?, ?, ?) on conflict (style_code) do nothing returning id`,
      [product.id, product.styleCode, name.trim(), itemCategoryId, listPrice, wholesalePrice],
    );
    if (added.length === 0) return refuse('STYLE_CODE_TAKEN', ['input', 'styleCode']);
    const skus = await insertVariants(tx, product, input.variants);
    if (isRefusal<CatalogCode>(skus)) return skus;
    const subject = { type: 'Product', id: product.id };
    const data = { styleCode: product.styleCode, listPrice, wholesalePrice, skus };
    await audit(tx, { act: 'product.add', subject, actor, data }, now);
    return tx.findOneOrFail(ProductRow, { id: product.id });
  });
}

function categoryFlaw({ itemCategoryId }: NewProduct): Refusal<CatalogCode> | null {
  if (!itemCategoryId || isId(itemCategoryId)) return null;
  return refuse('ITEM_CATEGORY_MALFORMED', ['input', 'itemCategoryId']);
}
