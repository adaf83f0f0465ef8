import { z } from 'zod';
import { done, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelAnswer, ChannelProduct, ListedVariant, PutProduct, StockWish } from '../storefront-connector.ts';

const code = z.union([z.string(), z.number()]).transform(String);
const saved = z.object({ originProductNo: code });
const found = z.object({ contents: z.array(z.object({ originProductNo: code })) });
const origin = z.object({
  originProduct: z.object({
    detailAttribute: z.object({
      optionInfo: z.object({
        optionCombinations: z.array(
          z.object({ id: code, sellerManagerCode: z.string().nullish(), stockQuantity: z.coerce.number().int() }),
        ),
      }),
    }),
  }),
});

/** Sets quantities, all options of a product in one call. */
export async function setNaverStock(
  ask: ChannelClient,
  wishes: readonly StockWish[],
  now: Date,
): Promise<ChannelAnswer[]> {
  const answers = new Map<StockWish, ChannelAnswer>();
  for (const [product, mine] of Map.groupBy(wishes, ({ externalProduct }) => externalProduct)) {
    const optionCombinations = mine.map(({ externalVariant, quantity }) => ({
      id: externalVariant,
      stockQuantity: quantity,
      usable: true,
    }));
    const path = `/v1/products/origin-products/${encodeURIComponent(product)}/option-stock`;
    const body = { optionInfo: { useStockManagement: true, optionCombinations } };
    const answer = await ask({ method: 'PUT', path, body }, now);
    for (const wish of mine) answers.set(wish, answer.outcome === 'DONE' ? done(null) : answer);
  }
  return wishes.map((wish) => answers.get(wish) ?? refused('UNKNOWN_THERE'));
}

/** Reads quantities, all options of a product in one call. */
export async function readNaverStock(
  ask: ChannelClient,
  listings: readonly ListedVariant[],
  now: Date,
): Promise<ChannelAnswer<number>[]> {
  const read = new Map<string, ChannelAnswer<readonly Option[]>>();
  for (const { externalProduct } of listings)
    if (!read.has(externalProduct)) read.set(externalProduct, await optionsOf(ask, externalProduct, now));
  return listings.map(({ externalProduct, externalVariant }) => {
    const options = read.get(externalProduct);
    if (options?.outcome !== 'DONE') return options ?? refused('UNKNOWN_THERE');
    const option = options.value.find(({ id }) => id === externalVariant);
    return option ? done(option.stockQuantity) : refused('UNKNOWN_THERE');
  });
}

/** Puts a product on sale, or brings it up to date; one whose answer was lost is found by our own code. */
export async function putNaverProduct(
  ask: ChannelClient,
  wish: ChannelProduct,
  now: Date,
): Promise<ChannelAnswer<PutProduct>> {
  const known = wish.externalProduct ? done(wish.externalProduct) : await foundProduct(ask, wish, now);
  if (known.outcome !== 'DONE') return known;
  const standing = known.value ? await optionsOf(ask, known.value, now) : done([]);
  if (standing.outcome !== 'DONE') return standing;
  const body = bodyOf(wish, standing.value);
  const answer = await ask(
    known.value
      ? { method: 'PUT', path: `/v2/products/origin-products/${encodeURIComponent(known.value)}`, body }
      : { method: 'POST', path: '/v2/products', body },
    now,
  );
  if (answer.outcome !== 'DONE') return answer;
  const externalProduct = known.value ?? saved.safeParse(answer.value).data?.originProductNo;
  if (!externalProduct) return refused('INVALID', 'no product number in the answer');
  const options = await optionsOf(ask, externalProduct, now);
  if (options.outcome !== 'DONE') return options;
  const bySku = new Map(options.value.map(({ id, sellerManagerCode }) => [sellerManagerCode ?? '', id]));
  const variants = wish.variants.flatMap(({ sku }) => {
    const externalVariant = bySku.get(sku);
    return externalVariant ? [{ sku, externalVariant }] : [];
  });
  return done({ externalProduct, variants });
}

type Option = z.infer<typeof origin>['originProduct']['detailAttribute']['optionInfo']['optionCombinations'][number];

async function optionsOf(ask: ChannelClient, product: string, now: Date): Promise<ChannelAnswer<readonly Option[]>> {
  const path = `/v2/products/origin-products/${encodeURIComponent(product)}`;
  const answer = await ask({ method: 'GET', path }, now);
  if (answer.outcome !== 'DONE') return answer;
  const read = origin.safeParse(answer.value);
  return read.success
    ? done(read.data.originProduct.detailAttribute.optionInfo.optionCombinations)
    : refused('INVALID', 'no options in the answer');
}

async function foundProduct(
  ask: ChannelClient,
  wish: ChannelProduct,
  now: Date,
): Promise<ChannelAnswer<string | null>> {
  const body = { sellerManagementCode: wish.styleCode };
  const answer = await ask({ method: 'POST', path: '/v1/products/search', body }, now);
  if (answer.outcome !== 'DONE') return answer;
  return done(found.safeParse(answer.value).data?.contents[0]?.originProductNo ?? null);
}

/** Options are written whole: those that stand keep their stock, which else were none until it is told again. */
function bodyOf({ name, price, styleCode, isOnSale, variants }: ChannelProduct, standing: readonly Option[]): object {
  const optionCombinations = variants.map(({ sku, colour, size }) => ({
    optionName1: colour ?? '기본',
    optionName2: size ?? '기본',
    sellerManagerCode: sku,
    stockQuantity: standing.find(({ sellerManagerCode }) => sellerManagerCode === sku)?.stockQuantity ?? 0,
    price: 0,
    usable: true,
  }));
  return {
    originProduct: {
      name,
      salePrice: price,
      statusType: isOnSale ? 'SALE' : 'SUSPENSION',
      detailAttribute: { sellerCodeInfo: { sellerManagementCode: styleCode }, optionInfo: { optionCombinations } },
    },
  };
}
