import { z } from 'zod';
import { DONE, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelAnswer, ClaimAnswer } from '../storefront-connector.ts';

const PLACES = { CANCEL: 'cancellation', RETURN: 'return', EXCHANGE: 'exchange' } as const;

const ACCEPTED = { CANCEL: 'canceling', RETURN: 'accepted', EXCHANGE: 'accepted' } as const;
const COMPLETED = { CANCEL: 'canceled', RETURN: 'returned', EXCHANGE: 'exchanged' } as const;

/** 기타: which of its reasons it was is the marketplace's own, and known there already. */
const OTHER_REASON = 'I';

const claimed = z.object({
  orders: z
    .array(
      z.object({
        items: z.array(
          z.object({ order_item_code: z.string(), quantity: z.coerce.number(), claim_code: z.string().nullish() }),
        ),
      }),
    )
    .min(1),
});

/** Answers what a buyer asked for: a claim is opened to take it in, and moved on to complete or refuse it. */
export async function answerCafe24Claim(ask: ChannelClient, claim: ClaimAnswer, now: Date): Promise<ChannelAnswer> {
  const query = new URLSearchParams({ order_id: claim.externalNumber, embed: 'items' });
  const order = await ask({ method: 'GET', path: `/admin/orders?${query}` }, now);
  if (order.outcome !== 'DONE') return order;
  const items = claimed.safeParse(order.value).data?.orders[0]?.items ?? [];
  const mine = items.filter(({ order_item_code }) => claim.lineNumbers.includes(order_item_code));
  if (mine.length === 0) return refused('UNKNOWN_THERE');
  const number = claim.claimNumber ?? mine.find(({ claim_code }) => claim_code)?.claim_code ?? null;
  const base = `/admin/orders/${encodeURIComponent(claim.externalNumber)}/${PLACES[claim.kind]}`;
  const answer =
    number === null
      ? await ask({ method: 'POST', path: base, body: { shop_no: 1, request: opened(claim, mine) } }, now)
      : await ask(
          { method: 'PUT', path: `${base}/${encodeURIComponent(number)}`, body: { shop_no: 1, request: moved(claim) } },
          now,
        );
  return answer.outcome === 'DONE' ? DONE : answer;
}

function opened(claim: ClaimAnswer, items: readonly { readonly order_item_code: string; readonly quantity: number }[]) {
  return {
    status: claim.answer === 'COMPLETE' ? COMPLETED[claim.kind] : ACCEPTED[claim.kind],
    claim_reason_type: OTHER_REASON,
    reason: claim.reason ?? '',
    items: items.map(({ order_item_code, quantity }) => ({ order_item_code, quantity })),
  };
}

function moved({ kind, answer, reason }: ClaimAnswer) {
  if (answer === 'REFUSE') return { status: 'rejected', reason: reason ?? '' };
  return { status: answer === 'COMPLETE' ? COMPLETED[kind] : ACCEPTED[kind] };
}
