import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { knownProducts } from '../catalog/index.ts';
import { MOST_PRODUCTS, type ProductChoiceCode } from './contract-price.ts';

/** Why products cannot be taken together: none, too many, or one that there is not; null where they can. */
export async function unknownProducts(
  context: Context,
  productIds: readonly string[],
  field: readonly string[],
): Promise<Refusal<ProductChoiceCode> | null> {
  if (productIds.length === 0) return refuse('PRODUCTS_MISSING', field);
  if (productIds.length > MOST_PRODUCTS) return refuse('PRODUCTS_TOO_MANY', field);
  const known = await knownProducts(context, productIds);
  const index = productIds.findIndex((id) => !known.has(id));
  return index < 0 ? null : refuse('PRODUCT_UNKNOWN', [...field, String(index)]);
}
