import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addArticle } from './boards.ts';
import type { Cafe24Parts } from './cafe24-parts.ts';
import { advance, type Mall, type MallOrder } from './mall.ts';

const behaviour = z.object({
  down: z.boolean().optional(),
  twice: z.boolean().optional(),
  shuffled: z.boolean().optional(),
  stale: z.boolean().optional(),
  lostReplies: z.number().int().optional(),
  limited: z.number().int().optional(),
  roomy: z.boolean().optional(),
  expireAfter: z.number().int().nullable().optional(),
  /** Things done at once: access tokens end, the app is taken away, the bucket is filled. */
  expireTokens: z.boolean().optional(),
  revoke: z.boolean().optional(),
  fill: z.boolean().optional(),
});

const newOrder = z.object({
  id: z.string().optional(),
  buyer: z.object({ name: z.string(), phone: z.string() }).optional(),
  market: z.object({ id: z.string(), number: z.string() }).nullish(),
  paid: z.boolean().optional(),
  at: z.coerce.date().optional(),
  items: z.array(
    z.object({
      sku: z.string(),
      variantCode: z.string().optional(),
      productNo: z.number().optional(),
      name: z.string().optional(),
      quantity: z.number().optional(),
      price: z.number().optional(),
    }),
  ),
  patch: z.record(z.string(), z.unknown()).optional(),
});

/** An order to put into a mall. */
export type NewMallOrder = z.infer<typeof newOrder>;

const moving = z.object({ status: z.string(), items: z.array(z.string()).optional(), address: z.string().optional() });
const listed = z.array(
  z.object({ productNo: z.number(), code: z.string(), sku: z.string(), quantity: z.number().default(0) }),
);

const newArticle = z.object({
  board: z.number().default(6),
  title: z.string().default('문의드립니다'),
  content: z.string().default('언제 오나요?'),
  writer: z.string().default('홍길동'),
  at: z.coerce.date().optional(),
  orderId: z.string().optional(),
  productNo: z.number().optional(),
  notice: z.boolean().optional(),
  patch: z.record(z.string(), z.unknown()).optional(),
});
const edited = z.object({
  title: z.string().optional(),
  content: z.string().optional(),
  replyStatus: z.enum(['N', 'P', 'C']).optional(),
  losesReply: z.boolean().optional(),
});

const BASE = '/control/cafe24/malls/:mall';

/** Adds what tests and the demo tell malls: /control/cafe24/malls/{mall}, its orders, variants and posts. */
export function addCafe24Control(app: FastifyInstance, parts: Cafe24Parts): void {
  addArticleControl(app, parts);
  app.post<{ Params: { mall: string } }>(BASE, async (request) => {
    const mall = parts.malls.of(request.params.mall);
    const { expireTokens, revoke, fill, ...rest } = behaviour.parse(request.body ?? {});
    Object.assign(mall.behaviour, rest);
    if (expireTokens) mall.expiredBefore = parts.clock().getTime();
    if (revoke) mall.isRevoked = true;
    if (fill) mall.bucket.fill();
    return mall.behaviour;
  });
  app.post<{ Params: { mall: string } }>(`${BASE}/orders`, { bodyLimit: 50_000_000 }, async (request) => {
    const mall = parts.malls.of(request.params.mall);
    const orders = z.array(newOrder).parse(request.body);
    return orders.map((order) => addMallOrder(mall, order, parts.clock()).id);
  });
  app.post<{ Params: { mall: string; id: string } }>(`${BASE}/orders/:id`, async (request, reply) => {
    const order = parts.malls.of(request.params.mall).orders.get(request.params.id);
    if (!order) return reply.code(404).send({ message: 'no such order' });
    const { status, items, address } = moving.parse(request.body);
    advance(order, status, parts.clock(), items);
    if (address) order.address = address;
    return { id: order.id };
  });
  app.post<{ Params: { mall: string } }>(`${BASE}/variants`, async (request) => {
    const mall = parts.malls.of(request.params.mall);
    for (const { productNo, code, sku, quantity } of listed.parse(request.body))
      mall.variants.set(code, { productNo, code, sku, options: [], quantity });
    return { variants: mall.variants.size };
  });
  app.get<{ Params: { mall: string } }>(BASE, async (request) => {
    const mall = parts.malls.of(request.params.mall);
    return {
      orders: [...mall.orders.values()].map(({ id, items }) => ({ id, items })),
      variants: [...mall.variants.values()],
    };
  });
}

function addArticleControl(app: FastifyInstance, parts: Cafe24Parts): void {
  app.post<{ Params: { mall: string } }>(`${BASE}/articles`, async (request) => {
    const mall = parts.malls.of(request.params.mall);
    const articles = z.array(newArticle).parse(request.body);
    return articles.map((article) => addArticle(mall, { ...article, at: article.at ?? parts.clock() }).no);
  });
  app.post<{ Params: { mall: string; no: string } }>(`${BASE}/articles/:no`, async (request, reply) => {
    const article = parts.malls.of(request.params.mall).articles.get(Number(request.params.no));
    if (!article) return reply.code(404).send({ message: 'no such post' });
    Object.assign(article, edited.parse(request.body));
    return { no: article.no, comments: article.comments };
  });
}

/** Puts an order into a mall. */
export function addMallOrder(mall: Mall, wish: NewMallOrder, now: Date): MallOrder {
  const at = wish.at ?? now;
  const id = wish.id ?? numberOf(mall, at);
  const isPaid = wish.paid ?? true;
  const order: MallOrder = {
    id,
    market: wish.market ?? null,
    buyer: wish.buyer ?? { name: '홍길동', phone: '010-1234-5678' },
    address: '경기도 포천시 소흘읍 송우로 1',
    zipcode: '11177',
    message: '문 앞에 놓아 주세요',
    shippingFee: 3000,
    isPaid,
    dates: new Map([['order_date', at], ...(isPaid ? [['pay_date', at] as const, ['place_date', at] as const] : [])]),
    patch: wish.patch ?? {},
    before: null,
    items: wish.items.map((item, index) => ({
      code: `${id}-${String(index + 1).padStart(2, '0')}`,
      productNo: item.productNo ?? 1,
      variantCode: item.variantCode ?? `P0000000${item.sku}`.slice(0, 12),
      sku: item.sku,
      name: item.name ?? item.sku,
      quantity: item.quantity ?? 1,
      price: item.price ?? 50_000,
      status: isPaid ? 'N10' : 'N00',
      claimCode: null,
      trackingNo: null,
      shippingCode: null,
    })),
  };
  mall.orders.set(id, order);
  return order;
}

/** Numbers stay unique over restarts, after which a mall has forgotten its orders: they hang on the second of the day. */
function numberOf(mall: Mall, at: Date): string {
  const seoul = new Date(at.getTime() + 9 * 3_600_000).toISOString();
  const day = seoul.slice(0, 10).replaceAll('-', '');
  const [hours = 0, minutes = 0, seconds = 0] = seoul.slice(11, 19).split(':').map(Number);
  const first = (hours * 3600 + minutes * 60 + seconds) * 100;
  for (let tail = first; ; tail += 1) {
    const id = `${day}-${String(tail % 10_000_000).padStart(7, '0')}`;
    if (!mall.orders.has(id)) return id;
  }
}
