import type { FastifyInstance } from 'fastify';
import { handedOut } from '../shop/shop.ts';
import { answer, fail, readsAs, type Cafe24Parts } from './cafe24-parts.ts';
import { writtenOrder, type Mall, type MallOrder } from './mall.ts';

const MOST_LIMIT = 1000;
const MOST_OFFSET = 15_000;
const THREE_MONTHS_MS = 93 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

type Query = Readonly<Record<string, string | undefined>>;

/** Adds GET /admin/orders: by a date and its kind, or by numbers; there is no way to ask what changed. */
export function addCafe24Orders(api: FastifyInstance, parts: Cafe24Parts): void {
  api.get<{ Params: { mall: string }; Querystring: Query }>('/:mall/api/v2/admin/orders', async (request, reply) => {
    const mall = parts.malls.of(request.params.mall);
    const { query } = request;
    const limit = Number(query['limit'] ?? 10);
    const offset = Number(query['offset'] ?? 0);
    if (!(limit >= 1 && limit <= MOST_LIMIT) || !(offset >= 0 && offset <= MOST_OFFSET))
      return fail(reply, 422, '422', 'Invalid limit or offset');
    const found = query['order_id'] ? byNumber(mall, query['order_id']) : byDate(parts, mall, query);
    if (typeof found === 'string') return fail(reply, 422, '422', found);
    const page = handedOut(found.slice(offset, offset + limit), mall.behaviour);
    const orders = page.map((order) => written(parts, mall, order));
    return answer(parts, mall, reply, { orders });
  });
}

function written(parts: Cafe24Parts, mall: Mall, order: MallOrder): object {
  if (mall.behaviour.stale && order.before) return order.before;
  return writtenOrder(order, readsAs(parts, 'no-payment-amount'));
}

function byNumber(mall: Mall, numbers: string): MallOrder[] {
  return numbers.split(',').flatMap((number) => mall.orders.get(number) ?? []);
}

function byDate(parts: Cafe24Parts, mall: Mall, query: Query): MallOrder[] | string {
  const isDaysOnly = readsAs(parts, 'days-only');
  const from = momentOf(query['start_date'], isDaysOnly, 0);
  const to = momentOf(query['end_date'], isDaysOnly, DAY_MS - 1);
  if (!from || !to) return 'Invalid start_date or end_date';
  if (to.getTime() - from.getTime() > THREE_MONTHS_MS) return 'The period is longer than 3 months';
  const type = query['date_type'] ?? 'order_date';
  return [...mall.orders.values()].filter((order) => {
    const date = order.dates.get(type);
    return date !== undefined && date >= from && date <= to;
  });
}

function momentOf(text: string | undefined, isDaysOnly: boolean, dayEnd: number): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
  if (day) return new Date(new Date(`${text}T00:00:00+09:00`).getTime() + dayEnd);
  const isMoment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text ?? '');
  if (!isMoment || isDaysOnly) return null;
  return new Date(new Date(`${text?.replace(' ', 'T')}+09:00`).getTime() + (dayEnd > 0 ? 999 : 0));
}
