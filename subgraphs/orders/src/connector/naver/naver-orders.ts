import { inSeoul } from '@madang/subgraph-kit';
import { z } from 'zod';
import { done } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelReading } from '../channel-order.ts';
import type { ChannelAnswer, ChannelWindow } from '../storefront-connector.ts';
import { readNaverOrder } from './naver-order.ts';

/** Path of product orders. */
export const PRODUCT_ORDERS = '/v1/pay-order/seller/product-orders';

const AT_ONCE = 300;
const DAY_MS = 24 * 3_600_000;

const changes = z.object({
  lastChangeStatuses: z.array(z.object({ productOrderId: z.string() })).default([]),
  more: z.object({ moreFrom: z.string(), moreSequence: z.string() }).nullish(),
});
const numbered = z.object({ order: z.object({ orderId: z.string() }) });

type Page = ChannelAnswer<readonly ChannelReading[]>;

/** Product orders that changed in a window, day by day and page by page, each page read whole. */
export async function* changedNaverOrders(
  ask: ChannelClient,
  { from, to }: ChannelWindow,
  now: Date,
): AsyncGenerator<Page> {
  for (let start = from.getTime(); start < to.getTime(); start += DAY_MS) {
    const end = new Date(Math.min(start + DAY_MS, to.getTime()));
    let next: { from: string; sequence: string | null } | null = { from: inSeoul(new Date(start)), sequence: null };
    while (next) {
      const answer: ChannelAnswer<unknown> = await ask({ method: 'GET', path: changedPath(next, end) }, now);
      if (answer.outcome !== 'DONE') {
        yield answer;
        return;
      }
      const read = changes.safeParse(answer.value ?? {});
      const page = read.success
        ? await naverOrdersByNumber(
            ask,
            [...new Set(read.data.lastChangeStatuses.map((one) => one.productOrderId))],
            now,
          )
        : done([readNaverOrder(answer.value)]);
      yield page;
      if (page.outcome !== 'DONE') return;
      const more = read.data?.more;
      next = more ? { from: more.moreFrom, sequence: more.moreSequence } : null;
    }
  }
}

/** Product orders by their numbers, put together to orders. */
export async function naverOrdersByNumber(ask: ChannelClient, numbers: readonly string[], now: Date): Promise<Page> {
  const found: unknown[] = [];
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const body = { productOrderIds: numbers.slice(start, start + AT_ONCE) };
    const answer = await ask({ method: 'POST', path: `${PRODUCT_ORDERS}/query`, body }, now);
    if (answer.outcome !== 'DONE') return answer;
    const read = z.array(z.unknown()).safeParse(answer.value);
    found.push(...(read.success ? read.data : [answer.value]));
  }
  return done(together(found).map(readNaverOrder));
}

/** What came in parts is one order; a part that does not tell its order stands alone, for the quarantine to show. */
function together(parts: readonly unknown[]): unknown[] {
  const orders = new Map<string, { orderId: string; parts: unknown[] }>();
  const strays: unknown[] = [];
  for (const part of parts) {
    const orderId = numbered.safeParse(part).data?.order.orderId;
    if (orderId === undefined) strays.push(part);
    else orders.set(orderId, { orderId, parts: [...(orders.get(orderId)?.parts ?? []), part] });
  }
  return [...[...orders.values()].map(withoutRepeats), ...strays];
}

/** The same product order twice in one answer is one. */
function withoutRepeats({ orderId, parts }: { orderId: string; parts: unknown[] }): object {
  return { orderId, parts: [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()] };
}

function changedPath(next: { from: string; sequence: string | null }, to: Date): string {
  const query = new URLSearchParams({
    lastChangedFrom: next.from,
    lastChangedTo: inSeoul(to),
    limitCount: String(AT_ONCE),
    ...(next.sequence ? { moreSequence: next.sequence } : {}),
  });
  return `${PRODUCT_ORDERS}/last-changed-statuses?${query}`;
}
