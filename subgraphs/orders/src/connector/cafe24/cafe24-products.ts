import { z } from 'zod';
import { done, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelAnswer, ChannelProduct, ListedVariant, PutProduct, StockWish } from '../storefront-connector.ts';

const DEFAULT_OPTION = '기본';

const number = z.union([z.number(), z.string()]).transform(String);
const products = z.object({ products: z.array(z.object({ product_no: number })) });
const product = z.object({ product: z.object({ product_no: number }) });
const variants = z.object({
  variants: z.array(
    z.object({
      variant_code: z.string(),
      custom_variant_code: z.string().nullish(),
      options: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
});
const inventory = z.object({ inventory: z.object({ quantity: z.coerce.number().int() }) });

/** Sets the quantity of one variant; sold out is shown as such. */
export async function setCafe24Stock(ask: ChannelClient, wish: StockWish, now: Date): Promise<ChannelAnswer> {
  const request = { quantity: wish.quantity, use_inventory: 'T', display_soldout: 'T' };
  const answer = await ask({ method: 'PUT', path: inventoryPath(wish), body: { shop_no: 1, request } }, now);
  return answer.outcome === 'DONE' ? done(null) : answer;
}

/** Reads the quantity of one variant. */
export async function readCafe24Stock(
  ask: ChannelClient,
  listing: ListedVariant,
  now: Date,
): Promise<ChannelAnswer<number>> {
  const answer = await ask({ method: 'GET', path: inventoryPath(listing) }, now);
  if (answer.outcome !== 'DONE') return answer;
  const read = inventory.safeParse(answer.value);
  return read.success ? done(read.data.inventory.quantity) : refused('INVALID', 'no quantity in the answer');
}

/** Puts a product on sale, or brings it up to date; one whose answer was lost is found by our own code. */
export async function putCafe24Product(
  ask: ChannelClient,
  wish: ChannelProduct,
  now: Date,
): Promise<ChannelAnswer<PutProduct>> {
  const known = wish.externalProduct ? done(wish.externalProduct) : await foundProduct(ask, wish, now);
  if (known.outcome !== 'DONE') return known;
  const { value: old } = known;
  const saved = await ask(
    old
      ? { method: 'PUT', path: `/admin/products/${encodeURIComponent(old)}`, body: bodyOf(wish, false) }
      : { method: 'POST', path: '/admin/products', body: bodyOf(wish, true) },
    now,
  );
  if (saved.outcome !== 'DONE') return saved;
  const externalProduct = old ?? product.safeParse(saved.value).data?.product.product_no;
  if (!externalProduct) return refused('INVALID', 'no product number in the answer');
  return nameVariants(ask, wish, externalProduct, now);
}

async function foundProduct(
  ask: ChannelClient,
  { styleCode }: ChannelProduct,
  now: Date,
): Promise<ChannelAnswer<string | null>> {
  const query = new URLSearchParams({ custom_product_code: styleCode });
  const answer = await ask({ method: 'GET', path: `/admin/products?${query}` }, now);
  if (answer.outcome !== 'DONE') return answer;
  return done(products.safeParse(answer.value).data?.products[0]?.product_no ?? null);
}

/** Gives each variant our sku, by which its orders are known again. */
async function nameVariants(
  ask: ChannelClient,
  wish: ChannelProduct,
  externalProduct: string,
  now: Date,
): Promise<ChannelAnswer<PutProduct>> {
  const base = `/admin/products/${encodeURIComponent(externalProduct)}/variants`;
  const listed = await ask({ method: 'GET', path: base }, now);
  if (listed.outcome !== 'DONE') return listed;
  const there = variants.safeParse(listed.value).data?.variants ?? [];
  const named: { sku: string; externalVariant: string }[] = [];
  for (const { sku, colour, size } of wish.variants) {
    const values = [colour ?? DEFAULT_OPTION, size ?? DEFAULT_OPTION];
    const match = there.find(
      ({ custom_variant_code, options }) =>
        custom_variant_code === sku ||
        (!custom_variant_code && options.map(({ value }) => value).join() === values.join()),
    );
    if (!match) continue;
    if (match.custom_variant_code !== sku) {
      const path = `${base}/${encodeURIComponent(match.variant_code)}`;
      const answer = await ask(
        { method: 'PUT', path, body: { shop_no: 1, request: { custom_variant_code: sku } } },
        now,
      );
      if (answer.outcome !== 'DONE') return answer;
    }
    named.push({ sku, externalVariant: match.variant_code });
  }
  return done({ externalProduct, variants: named });
}

function bodyOf({ name, price, styleCode, isOnSale, variants: sold }: ChannelProduct, isNew: boolean): object {
  const valuesOf = (values: readonly (string | null)[]): string[] => [
    ...new Set(values.map((value) => value ?? DEFAULT_OPTION)),
  ];
  const options = [
    { name: '색상', value: valuesOf(sold.map(({ colour }) => colour)) },
    { name: '사이즈', value: valuesOf(sold.map(({ size }) => size)) },
  ];
  return {
    shop_no: 1,
    request: {
      product_name: name,
      price: `${price}.00`,
      custom_product_code: styleCode,
      display: isOnSale ? 'T' : 'F',
      selling: isOnSale ? 'T' : 'F',
      ...(isNew ? { supply_price: '0.00', has_option: 'T', option_type: 'T', options } : {}),
    },
  };
}

function inventoryPath({ externalProduct, externalVariant }: ListedVariant): string {
  return `/admin/products/${encodeURIComponent(externalProduct)}/variants/${encodeURIComponent(externalVariant)}/inventories`;
}
