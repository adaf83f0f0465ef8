import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answer, fail, storeIn, type NaverParts } from './naver-parts.ts';
import type { Store } from './store.ts';

const combination = z.object({
  optionName1: z.string().optional(),
  optionName2: z.string().optional(),
  sellerManagerCode: z.string().optional(),
  stockQuantity: z.number().int().min(0).default(0),
});
const product = z.object({
  originProduct: z.object({
    name: z.string().min(1),
    salePrice: z.number().int().min(0),
    statusType: z.enum(['SALE', 'SUSPENSION']),
    detailAttribute: z.object({
      sellerCodeInfo: z.object({ sellerManagementCode: z.string() }),
      optionInfo: z.object({ optionCombinations: z.array(combination) }).optional(),
    }),
  }),
});
const stock = z.object({
  optionInfo: z.object({
    useStockManagement: z.literal(true),
    optionCombinations: z
      .array(z.object({ id: z.union([z.number(), z.string()]), stockQuantity: z.number().int().min(0) }))
      .min(1),
  }),
});
const search = z.object({ sellerManagementCode: z.string() });

/** Adds products with their options and stock. */
export function addNaverProducts(api: FastifyInstance, parts: NaverParts): void {
  addStock(api, parts);
  api.post('/external/v1/products/search', async (request, reply) => {
    const store = storeIn(request);
    const said = search.safeParse(request.body);
    const found = [...store.products].filter(([, { code }]) => code === said.data?.sellerManagementCode);
    return answer(parts, store, reply, { contents: found.map(([originProductNo]) => ({ originProductNo })) });
  });
  api.post('/external/v2/products', async (request, reply) => {
    const store = storeIn(request);
    const said = product.safeParse(request.body);
    if (!said.success) return fail(reply, 400, 'BAD_REQUEST', 'originProduct');
    const { name, salePrice, detailAttribute } = said.data.originProduct;
    const no = String(9000 + store.products.size);
    store.products.set(no, { name, price: salePrice, code: detailAttribute.sellerCodeInfo.sellerManagementCode });
    for (const [index, option] of (detailAttribute.optionInfo?.optionCombinations ?? []).entries()) {
      const id = `${no}${String(index).padStart(3, '0')}`;
      const names: [string, string] = [option.optionName1 ?? '', option.optionName2 ?? ''];
      store.options.set(id, {
        productNo: no,
        id,
        sku: option.sellerManagerCode ?? '',
        names,
        quantity: option.stockQuantity,
      });
    }
    note(parts, store, { reference: `product:${no}`, name });
    return answer(parts, store, reply, { originProductNo: no });
  });
  api.put<{ Params: { no: string } }>('/external/v2/products/origin-products/:no', async (request, reply) => {
    const store = storeIn(request);
    const known = store.products.get(request.params.no);
    const said = product.safeParse(request.body);
    if (!known) return fail(reply, 404, 'NOT_FOUND', 'no such product');
    if (!said.success) return fail(reply, 400, 'BAD_REQUEST', 'originProduct');
    Object.assign(known, { name: said.data.originProduct.name, price: said.data.originProduct.salePrice });
    note(parts, store, { reference: `product:${request.params.no}`, name: known.name });
    return answer(parts, store, reply, { originProductNo: request.params.no });
  });
}

function addStock(api: FastifyInstance, parts: NaverParts): void {
  api.get<{ Params: { no: string } }>('/external/v2/products/origin-products/:no', async (request, reply) => {
    const store = storeIn(request);
    const options = [...store.options.values()].filter(({ productNo }) => productNo === request.params.no);
    if (options.length === 0) return fail(reply, 404, 'NOT_FOUND', 'no such product');
    const optionCombinations = options.map(({ id, sku, names, quantity }) => ({
      id,
      optionName1: names[0],
      optionName2: names[1],
      sellerManagerCode: sku,
      stockQuantity: quantity,
    }));
    return answer(parts, store, reply, { originProduct: { detailAttribute: { optionInfo: { optionCombinations } } } });
  });
  api.put<{ Params: { no: string } }>(
    '/external/v1/products/origin-products/:no/option-stock',
    async (request, reply) => {
      const store = storeIn(request);
      const said = stock.safeParse(request.body);
      if (!said.success) return fail(reply, 400, 'BAD_REQUEST', 'optionInfo');
      const wishes = said.data.optionInfo.optionCombinations;
      const known = wishes.map(({ id }) => store.options.get(String(id)));
      if (known.some((option) => option?.productNo !== request.params.no))
        return fail(reply, 404, 'NOT_FOUND', 'no such option');
      for (const { id, stockQuantity } of wishes) {
        const option = store.options.get(String(id));
        if (option) option.quantity = stockQuantity;
        note(parts, store, {
          reference: `stock:${id}:${stockQuantity}`,
          kind: 'stock',
          variant: String(id),
          quantity: stockQuantity,
        });
      }
      return answer(parts, store, reply, {});
    },
  );
}

function note(parts: NaverParts, store: Store, entry: { reference: string; [detail: string]: unknown }): void {
  ledgerOf(parts.ledgers, 'naver').note({ to: store.id, ...entry }, parts.clock());
}
