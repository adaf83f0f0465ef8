import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { handedOut, reads } from '../shop/shop.ts';
import { answer, fail, storeIn, type NaverParts } from './naver-parts.ts';
import { changed, inSeoul, writtenProductOrder, type ProductOrder, type Store } from './store.ts';

const BASE = '/external/v1/pay-order/seller/product-orders';
const DAY_MS = 24 * 3_600_000;

const ids = z.object({ productOrderIds: z.array(z.string()).min(1) });
const parcels = z.object({
  dispatchProductOrders: z
    .array(
      z.object({
        productOrderId: z.string(),
        deliveryMethod: z.literal('DELIVERY'),
        deliveryCompanyCode: z.enum(['CJGLS', 'HANJIN', 'HYUNDAI', 'EPOST', 'KGB']),
        trackingNumber: z.string().min(1),
        dispatchDate: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(30),
});

type Query = Readonly<Record<string, string | undefined>>;

/** Adds what sellers ask of product orders: what changed, the orders themselves, confirming, sending, claims. */
export function addNaverOrders(api: FastifyInstance, parts: NaverParts): void {
  addReads(api, parts);
  addWrites(api, parts);
  addClaims(api, parts);
}

function addReads(api: FastifyInstance, parts: NaverParts): void {
  api.get<{ Querystring: Query }>(`${BASE}/last-changed-statuses`, async (request, reply) => {
    const store = storeIn(request);
    const { query } = request;
    const from = new Date(query['lastChangedFrom'] ?? '');
    if (Number.isNaN(from.getTime())) return fail(reply, 400, '101001', 'lastChangedFrom');
    const to = query['lastChangedTo'] ? new Date(query['lastChangedTo']) : new Date(from.getTime() + DAY_MS);
    const limit = Math.min(Number(query['limitCount'] ?? 300), 300);
    const after = query['moreSequence'] ?? '';
    const found = [...store.orders.values()]
      .filter(({ changedAt }) => changedAt >= from && changedAt <= to)
      .filter((order) => order.changedAt > from || order.id > after)
      .toSorted((one, other) => one.changedAt.getTime() - other.changedAt.getTime() || (one.id < other.id ? -1 : 1));
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last ? { moreFrom: inSeoul(last.changedAt), moreSequence: last.id } : null;
    return answer(parts, store, reply, {
      lastChangeStatuses: handedOut(page, store.behaviour).map(writtenChange),
      count: page.length,
      ...(more ? { more } : {}),
    });
  });
  api.post(`${BASE}/query`, async (request, reply) => {
    const store = storeIn(request);
    const said = ids.safeParse(request.body);
    if (!said.success || said.data.productOrderIds.length > 300) return fail(reply, 400, '101002', 'productOrderIds');
    const found = said.data.productOrderIds.flatMap((id) => store.orders.get(id) ?? []);
    return answer(parts, store, reply, handedOut(found, store.behaviour).map(writtenProductOrder));
  });
}

function writtenChange({ orderId, id, changedType, changedAt, status, claimType, claimStatus }: ProductOrder): object {
  return {
    orderId,
    productOrderId: id,
    lastChangedType: changedType,
    lastChangedDate: inSeoul(changedAt),
    productOrderStatus: status,
    claimType,
    claimStatus,
  };
}

function addWrites(api: FastifyInstance, parts: NaverParts): void {
  api.post(`${BASE}/confirm`, async (request, reply) => {
    const store = storeIn(request);
    const said = ids.safeParse(request.body);
    if (!said.success || said.data.productOrderIds.length > 30) return fail(reply, 400, '101002', 'productOrderIds');
    return settled({ parts, store, reply }, said.data.productOrderIds, (order) => {
      if (order.status !== 'PAYED') return 'PAYED 상태가 아닙니다.';
      order.isPlaced = true;
      return null;
    });
  });
  api.post(`${BASE}/dispatch`, async (request, reply) => {
    const store = storeIn(request);
    const said = parcels.safeParse(request.body);
    if (!said.success) return fail(reply, 400, '101003', 'dispatchProductOrders');
    const parcelOf = new Map(said.data.dispatchProductOrders.map((one) => [one.productOrderId, one]));
    return settled({ parts, store, reply }, [...parcelOf.keys()], (order) => {
      if (order.trackingNumber) return '이미 발송 처리된 주문입니다.';
      if (order.status !== 'PAYED' || order.claimStatus) return '발송 처리할 수 없는 상태입니다.';
      const tracking = parcelOf.get(order.id)?.trackingNumber ?? '';
      Object.assign(order, { trackingNumber: tracking, status: 'DELIVERING', isPlaced: true });
      changed(order, 'DISPATCHED', parts.clock());
      note(parts, store, { reference: `${order.id}:${tracking}`, kind: 'shipment' });
      return null;
    });
  });
}

interface Asked {
  readonly parts: NaverParts;
  readonly store: Store;
  readonly reply: FastifyReply;
}

/** Partial success: what failed is told beside what went well. */
function settled(
  { parts, store, reply }: Asked,
  wanted: readonly string[],
  act: (order: ProductOrder) => string | null,
): Promise<unknown> {
  const results = wanted.map((id) => {
    const order = store.orders.get(id);
    return { id, problem: order ? act(order) : '존재하지 않는 상품주문입니다.' };
  });
  const good = results.filter(({ problem }) => problem === null).map(({ id }) => id);
  const bad = results.filter(({ problem }) => problem !== null);
  const success = reads(parts.told, 'success-infos')
    ? { successProductOrderInfos: good.map((productOrderId) => ({ productOrderId })) }
    : { successProductOrderIds: good };
  const failProductOrderInfos = bad.map(({ id, problem }) => ({
    productOrderId: id,
    code: problem?.startsWith('이미') ? '104417' : '104104',
    message: problem,
  }));
  return answer(parts, store, reply, { ...success, failProductOrderInfos });
}

const CLAIMED: Readonly<Record<string, readonly [string, string, string]>> = {
  'cancel/request': ['CANCEL', 'CANCEL_REQUEST', ''],
  'cancel/approve': ['CANCEL', 'CANCEL_DONE', 'CANCELED'],
  'cancel/reject': ['CANCEL', 'CANCEL_REJECT', ''],
  'return/request': ['RETURN', 'RETURN_REQUEST', ''],
  'return/approve': ['RETURN', 'RETURN_DONE', 'RETURNED'],
  'return/reject': ['RETURN', 'RETURN_REJECT', ''],
  'exchange/request': ['EXCHANGE', 'EXCHANGE_REQUEST', ''],
  'exchange/approve': ['EXCHANGE', 'EXCHANGE_DONE', 'EXCHANGED'],
  'exchange/reject': ['EXCHANGE', 'EXCHANGE_REJECT', ''],
};

function addClaims(api: FastifyInstance, parts: NaverParts): void {
  api.post<{ Params: { id: string; kind: string; act: string } }>(
    `${BASE}/:id/claim/:kind/:act`,
    async (request, reply) => {
      const store = storeIn(request);
      const { id, kind, act } = request.params;
      const claim = CLAIMED[`${kind}/${act}`];
      if (!claim) return fail(reply, 404, '404', 'no such claim');
      return settled({ parts, store, reply }, [id], (order) => {
        if (order.claimStatus === claim[1]) return '이미 처리된 클레임입니다.';
        if (act !== 'request' && order.claimType !== claim[0]) return '클레임 요청이 없습니다.';
        moveClaim(order, claim, parts.clock());
        note(parts, store, { reference: `${order.id}:${kind}:${act}`, kind: 'claim' });
        return null;
      });
    },
  );
}

/** Brings the claim of a product order to a state. */
export function moveClaim(
  order: ProductOrder,
  [type, status, end]: readonly [string, string, string],
  now: Date,
): void {
  Object.assign(order, { claimType: type, claimStatus: status, claimId: order.claimId ?? `C${order.id}` });
  if (end) order.status = end;
  changed(order, end ? 'CLAIM_COMPLETED' : 'CLAIM_REQUESTED', now);
}

function note(parts: NaverParts, store: Store, entry: { reference: string; [detail: string]: unknown }): void {
  ledgerOf(parts.ledgers, 'naver').note({ to: store.id, ...entry }, parts.clock());
}
