import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { NaverParts } from './naver-parts.ts';
import { moveClaim } from './orders.ts';
import { changed, type Store } from './store.ts';

const behaviour = z.object({
  down: z.boolean().optional(),
  twice: z.boolean().optional(),
  shuffled: z.boolean().optional(),
  lostReplies: z.number().int().optional(),
  limited: z.number().int().optional(),
  expireAfter: z.number().int().nullable().optional(),
  expireTokens: z.boolean().optional(),
  revoke: z.boolean().optional(),
});

const newOrder = z.object({
  orderId: z.string().optional(),
  buyer: z.object({ name: z.string(), phone: z.string() }).optional(),
  paid: z.boolean().optional(),
  at: z.coerce.date().optional(),
  items: z.array(
    z.object({
      sku: z.string(),
      optionCode: z.string().optional(),
      productNo: z.string().optional(),
      name: z.string().optional(),
      quantity: z.number().optional(),
      price: z.number().optional(),
      patch: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

/** An order to put into a store. */
export type NewStoreOrder = z.infer<typeof newOrder>;

const moving = z.object({
  status: z.string().optional(),
  claim: z.tuple([z.string(), z.string(), z.string()]).optional(),
});
const listed = z.array(
  z.object({ productNo: z.string(), id: z.string(), sku: z.string(), quantity: z.number().default(0) }),
);

const newQuestion = z.object({
  kind: z.enum(['QNA', 'INQUIRY']),
  title: z.string().default('문의드립니다'),
  content: z.string().default('언제 오나요?'),
  asker: z.string().default('kim***'),
  at: z.coerce.date().optional(),
  orderId: z.string().optional(),
  productOrderIds: z.array(z.string()).default([]),
  productNo: z.number().optional(),
  productName: z.string().default('신발'),
  patch: z.record(z.string(), z.unknown()).default({}),
});
const edited = z.object({
  content: z.string().optional(),
  answer: z.string().optional(),
  losesReply: z.boolean().default(false),
});

const BASE = '/control/naver/stores/:store';

/** Adds what tests and the demo tell stores: /control/naver/stores/{store}, its product orders, options and questions. */
export function addNaverControl(app: FastifyInstance, parts: NaverParts): void {
  addQuestionControl(app, parts);
  app.post<{ Params: { store: string } }>(BASE, async (request) => {
    const store = parts.stores.of(request.params.store);
    const { expireTokens, revoke, ...rest } = behaviour.parse(request.body ?? {});
    Object.assign(store.behaviour, rest);
    if (expireTokens) store.expiredBefore = parts.clock().getTime();
    if (revoke !== undefined) store.isRevoked = revoke;
    return store.behaviour;
  });
  app.post<{ Params: { store: string } }>(`${BASE}/orders`, { bodyLimit: 50_000_000 }, async (request) => {
    const store = parts.stores.of(request.params.store);
    return z
      .array(newOrder)
      .parse(request.body)
      .map((order) => addStoreOrder(store, order, parts.clock()));
  });
  app.post<{ Params: { store: string; id: string } }>(`${BASE}/product-orders/:id`, async (request, reply) => {
    const order = parts.stores.of(request.params.store).orders.get(request.params.id);
    if (!order) return reply.code(404).send({ message: 'no such product order' });
    const { status, claim } = moving.parse(request.body);
    const now = parts.clock();
    if (status === 'PAYED') order.paidAt = now;
    if (status) order.status = status;
    if (status) changed(order, status, now);
    if (claim) moveClaim(order, claim, now);
    return { id: order.id };
  });
  app.post<{ Params: { store: string } }>(`${BASE}/options`, async (request) => {
    const store = parts.stores.of(request.params.store);
    for (const { productNo, id, sku, quantity } of listed.parse(request.body)) {
      store.products.set(productNo, store.products.get(productNo) ?? { name: productNo, price: 0, code: productNo });
      store.options.set(id, { productNo, id, sku, names: ['', ''], quantity });
    }
    return { options: store.options.size };
  });
  app.get<{ Params: { store: string } }>(BASE, async (request) => {
    const store = parts.stores.of(request.params.store);
    return { orders: [...store.orders.values()], options: [...store.options.values()] };
  });
}

function addQuestionControl(app: FastifyInstance, parts: NaverParts): void {
  app.post<{ Params: { store: string } }>(`${BASE}/questions`, async (request) => {
    const { questions } = parts.stores.of(request.params.store);
    return z
      .array(newQuestion)
      .parse(request.body)
      .map(({ at, orderId, productNo, ...wish }) => {
        const no = questions.size + 1;
        const kept = { at: at ?? parts.clock(), orderId: orderId ?? null, productNo: productNo ?? null };
        questions.set(no, { no, ...wish, ...kept, answer: null, losesReply: false });
        return no;
      });
  });
  app.post<{ Params: { store: string; no: string } }>(`${BASE}/questions/:no`, async (request, reply) => {
    const question = parts.stores.of(request.params.store).questions.get(Number(request.params.no));
    if (!question) return reply.code(404).send({ message: 'no such question' });
    const { content, answer, losesReply } = edited.parse(request.body);
    question.losesReply = losesReply;
    if (content) question.content = content;
    if (answer) question.answer = { text: answer, at: parts.clock() };
    return { no: question.no, answer: question.answer?.text ?? null };
  });
}

/** Puts an order into a store; gives its number and those of its product orders. */
export function addStoreOrder(store: Store, wish: NewStoreOrder, now: Date): { orderId: string; ids: string[] } {
  const at = wish.at ?? now;
  const day = new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  const serial = `${String(Math.floor(at.getTime() / 1000) % 100_000).padStart(5, '0')}${String((store.made += 1) % 1000).padStart(3, '0')}`;
  const orderId = wish.orderId ?? `${day}${serial}`;
  const isPaid = wish.paid ?? true;
  const ids = wish.items.map((item, index) => {
    const id = `${orderId}${String(index + 1).padStart(2, '0')}`;
    store.orders.set(id, {
      id,
      orderId,
      buyer: wish.buyer ?? { name: '김네이', phone: '010-2345-6789' },
      productNo: item.productNo ?? '1',
      optionCode: item.optionCode ?? `O${item.sku}`,
      sku: item.sku,
      name: item.name ?? item.sku,
      quantity: item.quantity ?? 1,
      price: item.price ?? 50_000,
      orderedAt: at,
      paidAt: isPaid ? at : null,
      status: isPaid ? 'PAYED' : 'PAYMENT_WAITING',
      claimType: null,
      claimStatus: null,
      claimId: null,
      isPlaced: false,
      trackingNumber: null,
      changedAt: at,
      changedType: isPaid ? 'PAYED' : 'PAY_WAITING',
      patch: item.patch ?? {},
    });
    return id;
  });
  return { orderId, ids };
}
