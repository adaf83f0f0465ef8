import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answer, fail, type Cafe24Parts } from './cafe24-parts.ts';
import { advance, type MallOrder } from './mall.ts';

const shipment = z.object({
  request: z.object({
    tracking_no: z.string().min(1).max(40),
    shipping_company_code: z.string().min(1),
    status: z.enum(['standby', 'shipping']),
    order_item_code: z.array(z.string()).optional(),
  }),
});
const holding = z.object({
  request: z.object({
    process_status: z.enum(['prepare', 'prepareproduct', 'hold', 'unhold']),
    order_item_code: z.array(z.string()).optional(),
  }),
});
const claim = z.object({
  request: z.object({
    status: z.string(),
    items: z.array(z.object({ order_item_code: z.string(), quantity: z.number().int().positive() })).optional(),
  }),
});

interface Params {
  readonly mall: string;
  readonly id: string;
  readonly kind: string;
  readonly claim: string;
}

const ORDER = '/:mall/api/v2/admin/orders/:id';

/** Adds what is written to orders: holds, shipments, claims. */
export function addCafe24Writes(api: FastifyInstance, parts: Cafe24Parts): void {
  addShipments(api, parts);
  addClaims(api, parts);
  api.put<{ Params: Params }>(ORDER, async (request, reply) => {
    const { mall, order } = placed(parts, request.params);
    const said = holding.safeParse(request.body);
    if (!order) return fail(reply, 404, '404', 'No such order');
    if (!said.success) return fail(reply, 422, '422', 'Invalid request');
    const { process_status, order_item_code } = said.data.request;
    const items = order.items.filter(({ code }) => !order_item_code || order_item_code.includes(code));
    const late = items.filter(({ status }) => !/^N[12]/.test(status));
    if (late.length > 0) {
      const errors = late.map(({ code }) => ({ code: 422, message: `item ${code} cannot be held` }));
      return reply.code(207).send({ orders: [], errors });
    }
    const status = process_status === 'hold' ? 'N22' : 'N20';
    if (items.every((item) => item.status === status)) return fail(reply, 409, '409', 'The same content');
    advance(
      order,
      status,
      parts.clock(),
      items.map(({ code }) => code),
    );
    note(parts, { reference: `${order.id}:${process_status}`, to: mall.id });
    return answer(parts, mall, reply, { order: { order_id: order.id, process_status } });
  });
}

function addShipments(api: FastifyInstance, parts: Cafe24Parts): void {
  api.get<{ Params: Params }>('/:mall/api/v2/admin/carriers', async (request, reply) =>
    answer(parts, parts.malls.of(request.params.mall), reply, {
      carriers: [
        { carrier_id: 1, shipping_carrier_code: '0006', shipping_carrier: 'CJ대한통운' },
        { carrier_id: 2, shipping_carrier_code: '0012', shipping_carrier: '우체국택배' },
        { carrier_id: 3, shipping_carrier_code: '0079', shipping_carrier: '롯데택배' },
      ],
    }),
  );
  api.post<{ Params: Params }>(`${ORDER}/shipments`, async (request, reply) => {
    const { mall, order } = placed(parts, request.params);
    const said = shipment.safeParse(request.body);
    if (!order) return fail(reply, 404, '404', 'No such order');
    if (!said.success) return fail(reply, 422, '422', 'Invalid request');
    const { tracking_no, order_item_code } = said.data.request;
    const items = order.items.filter(({ code }) => !order_item_code || order_item_code.includes(code));
    if (items.length === 0 || items.some(({ status }) => !/^N[123]/.test(status)))
      return fail(reply, 422, '422', 'An item cannot be shipped in its state');
    if (items.every((item) => item.trackingNo === tracking_no)) return fail(reply, 409, '409', 'The same content');
    if (items.some((item) => item.trackingNo)) return fail(reply, 422, '422', 'An item was shipped already');
    const code = `D-${order.id}-${String((mall.shipments += 1)).padStart(2, '0')}`;
    for (const item of items) Object.assign(item, { trackingNo: tracking_no, shippingCode: code });
    advance(
      order,
      'N30',
      parts.clock(),
      items.map((item) => item.code),
    );
    note(parts, { reference: `${order.id}:${tracking_no}`, to: mall.id, kind: 'shipment', items: items.length });
    reply.code(201);
    return answer(parts, mall, reply, { shipment: { shipping_code: code, order_id: order.id, tracking_no } });
  });
}

const STATUSES: Readonly<Record<string, string>> = {
  canceling: 'C10',
  canceled: 'C40',
  accepted: '10',
  collected: '20',
  returned: 'R40',
  exchanged: 'E40',
};

const LETTERS: Readonly<Record<string, string>> = { cancellation: 'C', return: 'R', exchange: 'E' };

function addClaims(api: FastifyInstance, parts: Cafe24Parts): void {
  for (const kind of Object.keys(LETTERS)) {
    api.post<{ Params: Params }>(`${ORDER}/${kind}`, async (request, reply) => {
      const { mall, order } = placed(parts, request.params);
      const said = claim.safeParse(request.body);
      const codes = said.data?.request.items?.map((item) => item.order_item_code);
      if (!order) return fail(reply, 404, '404', 'No such order');
      if (!said.success || !codes) return fail(reply, 422, '422', 'Invalid request');
      const number = `${LETTERS[kind]}${order.id.replace('-', '')}-${String((mall.claims += 1)).padStart(2, '0')}`;
      for (const item of order.items) if (codes.includes(item.code)) item.claimCode = number;
      advance(order, statusOf(kind, said.data.request.status), parts.clock(), codes);
      note(parts, { reference: `${order.id}:${said.data.request.status}`, to: mall.id, kind });
      reply.code(201);
      return answer(parts, mall, reply, { [kind]: { order_id: order.id, claim_code: number } });
    });
    api.put<{ Params: Params }>(`${ORDER}/${kind}/:claim`, async (request, reply) => {
      const { mall, order } = placed(parts, request.params);
      const said = claim.safeParse(request.body);
      const codes = order?.items.filter(({ claimCode }) => claimCode === request.params.claim).map(({ code }) => code);
      if (!order || !codes || codes.length === 0) return fail(reply, 404, '404', 'No such claim');
      if (!said.success) return fail(reply, 422, '422', 'Invalid request');
      const status = statusOf(kind, said.data.request.status);
      if (order.items.every((item) => !codes.includes(item.code) || item.status === status))
        return fail(reply, 409, '409', 'The same content');
      advance(order, status, parts.clock(), codes);
      note(parts, { reference: `${order.id}:${said.data.request.status}`, to: mall.id, kind });
      return answer(parts, mall, reply, { [kind]: { order_id: order.id, claim_code: request.params.claim } });
    });
  }
}

function statusOf(kind: string, said: string): string {
  const letter = LETTERS[kind] ?? 'C';
  if (said === 'rejected') return `${letter}11`;
  const status = STATUSES[said] ?? '10';
  return status.length === 2 ? `${letter}${status}` : status;
}

function placed({ malls }: Cafe24Parts, params: Pick<Params, 'mall' | 'id'>) {
  const mall = malls.of(params.mall);
  const order: MallOrder | undefined = mall.orders.get(params.id);
  return { mall, order };
}

function note(parts: Cafe24Parts, entry: { reference: string; to: string; [detail: string]: unknown }): void {
  ledgerOf(parts.ledgers, 'cafe24').note(entry, parts.clock());
}
