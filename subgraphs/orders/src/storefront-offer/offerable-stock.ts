import { batch, type Context } from '@madang/subgraph-kit';
import { mayReadTerms } from '../storefront/index.ts';

const UUID_LENGTH = 36;

/** Sums what a storefront may sell of the variants whose column is the identifier that is asked for. */
function loadOf(column: 'id' | 'product_id') {
  return batch<string, number>(async ({ em }, keys) => {
    const rows = await em.execute<{ key: string; quantity: number }[]>(
      `select asked.id || ' ' || code as key, sum(quantity)::int as quantity
       from json_to_recordset(?::json) as asked (id uuid, code text)
       join variant on variant.${column} = asked.id
       join offerable_stock() as offerable on offerable.variant_id = variant.id and storefront_code = code
       group by 1`,
      [JSON.stringify(keys.map((key) => ({ id: key.slice(0, UUID_LENGTH), code: key.slice(UUID_LENGTH + 1) })))],
    );
    const quantities = new Map(rows.map(({ key, quantity }) => [key, quantity]));
    return keys.map((key) => quantities.get(key) ?? 0);
  });
}

const ofVariant = loadOf('id');
const ofProduct = loadOf('product_id');

/**
 * Pieces of a variant that a storefront may sell: on hand less collected and unshipped, times its stock link ratio,
 * rounded down, never below 0 (C4); null for who does not work with the storefront.
 */
export async function offerableQuantity(context: Context, variantId: string, code: string): Promise<number | null> {
  return mayReadTerms(context.actor, { code }) ? ofVariant(context, `${variantId} ${code}`) : null;
}

/** Pieces of all variants of a product together that a storefront may sell. */
export function offerableOfProduct(context: Context, productId: string, code: string): Promise<number> {
  return ofProduct(context, `${productId} ${code}`);
}
