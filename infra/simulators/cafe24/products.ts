import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answer, fail, type Cafe24Parts } from './cafe24-parts.ts';
import type { Mall, MallVariant } from './mall.ts';

const stock = z.object({
  request: z.object({
    quantity: z.number().int().min(0),
    use_inventory: z.enum(['T', 'F']).optional(),
    display_soldout: z.enum(['T', 'F']).optional(),
  }),
});
const product = z.object({
  request: z.object({
    product_name: z.string().min(1),
    price: z.string().regex(/^\d+\.\d\d$/),
    custom_product_code: z.string().optional(),
    selling: z.enum(['T', 'F']).optional(),
    options: z.array(z.object({ name: z.string(), value: z.array(z.string()) })).optional(),
  }),
});
const named = z.object({ request: z.object({ custom_variant_code: z.string() }) });

interface Params {
  readonly mall: string;
  readonly no: string;
  readonly code: string;
}

const PRODUCTS = '/:mall/api/v2/admin/products';
const VARIANTS = `${PRODUCTS}/:no/variants`;

/** Adds products, their variants and what is in stock of them. */
export function addCafe24Products(api: FastifyInstance, parts: Cafe24Parts): void {
  addInventories(api, parts);
  api.get<{ Params: Params; Querystring: { custom_product_code?: string } }>(PRODUCTS, async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const { custom_product_code: code } = request.query;
    const products = [...mall.products.values()].filter((one) => !code || one.code === code);
    return answer(parts, mall, reply, {
      products: products.map((one) => ({ product_no: one.no, product_name: one.name })),
    });
  });
  api.post<{ Params: Params }>(PRODUCTS, async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const said = product.safeParse(request.body);
    if (!said.success) return fail(reply, 422, '422', 'Invalid product');
    const {
      product_name: name,
      price,
      custom_product_code: code = '',
      selling = 'T',
      options = [],
    } = said.data.request;
    const no = 1000 + mall.products.size;
    mall.products.set(no, { no, code, name, price, selling });
    for (const [index, values] of combined(options).entries()) addVariant(mall, no, index, values);
    note(parts, mall, { reference: `product:${code}`, name, price });
    reply.code(201);
    return answer(parts, mall, reply, { product: { product_no: no, product_name: name } });
  });
  api.put<{ Params: Params }>(`${PRODUCTS}/:no`, async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const known = mall.products.get(Number(request.params.no));
    const said = product.safeParse(request.body);
    if (!known) return fail(reply, 404, '404', 'No such product');
    if (!said.success) return fail(reply, 422, '422', 'Invalid product');
    const { product_name: name, price, selling = 'T' } = said.data.request;
    if (known.name === name && known.price === price && known.selling === selling)
      return fail(reply, 409, '409', 'The same content');
    Object.assign(known, { name, price, selling });
    note(parts, mall, { reference: `product:${known.code}`, name, price });
    return answer(parts, mall, reply, { product: { product_no: known.no } });
  });
}

function addInventories(api: FastifyInstance, parts: Cafe24Parts): void {
  const found = ({ mall, no, code }: Params) => {
    const variant = parts.malls.of(mall).variants.get(code);
    return variant && variant.productNo === Number(no) ? variant : null;
  };
  api.get<{ Params: Params }>(VARIANTS, async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const variants = [...mall.variants.values()].filter(({ productNo }) => productNo === Number(request.params.no));
    return answer(parts, mall, reply, { variants: variants.map(writtenVariant) });
  });
  api.put<{ Params: Params }>(`${VARIANTS}/:code`, async (request, reply) => {
    const variant = found(request.params);
    const said = named.safeParse(request.body);
    if (!variant) return fail(reply, 404, '404', 'No such variant');
    if (!said.success) return fail(reply, 422, '422', 'Invalid variant');
    variant.sku = said.data.request.custom_variant_code;
    return answer(parts, parts.malls.of(request.params.mall), reply, { variant: writtenVariant(variant) });
  });
  api.get<{ Params: Params }>(`${VARIANTS}/:code/inventories`, async (request, reply) => {
    const variant = found(request.params);
    if (!variant) return fail(reply, 404, '404', 'No such variant');
    return answer(parts, parts.malls.of(request.params.mall), reply, { inventory: { quantity: variant.quantity } });
  });
  api.put<{ Params: Params }>(`${VARIANTS}/:code/inventories`, async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const variant = found(request.params);
    const said = stock.safeParse(request.body);
    if (!variant) return fail(reply, 404, '404', 'No such variant');
    if (!said.success) return fail(reply, 422, '422', 'Invalid inventory');
    const { quantity } = said.data.request;
    if (variant.quantity === quantity) return fail(reply, 409, '409', 'The same content');
    variant.quantity = quantity;
    note(parts, mall, {
      reference: `stock:${variant.code}:${quantity}`,
      kind: 'stock',
      variant: variant.code,
      quantity,
    });
    return answer(parts, mall, reply, { inventory: { quantity } });
  });
}

function combined(options: readonly { readonly name: string; readonly value: readonly string[] }[]) {
  return options.reduce<{ name: string; value: string }[][]>(
    (all, { name, value }) => all.flatMap((before) => value.map((one) => [...before, { name, value: one }])),
    [[]],
  );
}

function addVariant(mall: Mall, productNo: number, index: number, options: MallVariant['options']): void {
  const code = `P${String(productNo).padStart(7, '0')}${String(index).padStart(4, 'A')}`;
  mall.variants.set(code, { productNo, code, sku: '', options, quantity: 0 });
}

function writtenVariant({ code, sku, options, quantity }: MallVariant): object {
  return { variant_code: code, custom_variant_code: sku, options, quantity };
}

function note(parts: Cafe24Parts, mall: Mall, entry: { reference: string; [detail: string]: unknown }): void {
  ledgerOf(parts.ledgers, 'cafe24').note({ to: mall.id, ...entry }, parts.clock());
}
