import { inSeoul } from '@madang/subgraph-kit';
import { z } from 'zod';
import { DONE, done, refused, UNCLEAR } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelAnswer, ChannelCourier, ClaimAnswer, ShipmentNote } from '../storefront-connector.ts';
import { PRODUCT_ORDERS } from './naver-orders.ts';

const AT_ONCE = 30;

/** Codes of couriers (contract 2.2). */
const COMPANIES: Readonly<Record<ChannelCourier, string>> = {
  CJ: 'CJGLS',
  EPOST: 'EPOST',
  LOTTE: 'HYUNDAI',
  HANJIN: 'HANJIN',
};

/** Codes that say that what is asked was done before. */
const DONE_BEFORE = /이미/;

const failures = z.object({
  failProductOrderInfos: z
    .array(z.object({ productOrderId: z.string(), code: z.string().default(''), message: z.string().default('') }))
    .default([]),
});
type Sent = ChannelAnswer<{ readonly reference: string | null }>;

/** Confirms the product orders of parcels and sends them, thirty at once; what failed is read from the list of failures. */
export async function sendNaverShipments(
  ask: ChannelClient,
  parcels: readonly ShipmentNote[],
  now: Date,
): Promise<readonly Sent[]> {
  const wanted = parcels.flatMap((parcel) => parcel.lineNumbers.map((productOrderId) => ({ productOrderId, parcel })));
  const answers = new Map<string, ChannelAnswer>();
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const batch = wanted.slice(start, start + AT_ONCE);
    const productOrderIds = batch.map(({ productOrderId }) => productOrderId);
    // Confirming again fails for each that is confirmed; whatever it says, sending is what counts.
    await ask({ method: 'POST', path: `${PRODUCT_ORDERS}/confirm`, body: { productOrderIds } }, now);
    const dispatchProductOrders = batch.map(dispatched);
    const answer = await ask(
      { method: 'POST', path: `${PRODUCT_ORDERS}/dispatch`, body: { dispatchProductOrders } },
      now,
    );
    for (const [id, outcome] of outcomes(productOrderIds, answer)) answers.set(id, outcome);
  }
  return parcels.map((parcel) => sentOf(parcel, answers));
}

function dispatched({ productOrderId, parcel }: { productOrderId: string; parcel: ShipmentNote }) {
  return {
    productOrderId,
    deliveryMethod: 'DELIVERY',
    deliveryCompanyCode: COMPANIES[parcel.courier],
    trackingNumber: parcel.trackingNumber,
    dispatchDate: inSeoul(parcel.shippedAt),
  };
}

function sentOf(parcel: ShipmentNote, answers: ReadonlyMap<string, ChannelAnswer>): Sent {
  if (parcel.lineNumbers.length === 0) return refused('INVALID', 'a parcel without product orders');
  const of = parcel.lineNumbers.map((number) => answers.get(number) ?? UNCLEAR);
  const bad = of.find(({ outcome }) => outcome !== 'DONE');
  return bad && bad.outcome !== 'DONE' ? bad : done({ reference: null });
}

/** One answer for each product order of a call that may go well in part. */
function outcomes(ids: readonly string[], answer: ChannelAnswer<unknown>): [string, ChannelAnswer][] {
  if (answer.outcome !== 'DONE') return ids.map((id) => [id, answer]);
  const failed = new Map(
    failures.parse(answer.value ?? {}).failProductOrderInfos.map((one) => [one.productOrderId, one]),
  );
  return ids.map((id) => {
    const failure = failed.get(id);
    if (!failure || DONE_BEFORE.test(failure.message)) return [id, DONE];
    return [id, refused('WRONG_STATE', `${failure.code} ${failure.message}`.trim())];
  });
}

const ACTS = { ACCEPT: null, COMPLETE: 'approve', REFUSE: 'reject' } as const;

/** Answers a claim; taking it in is nothing of its own there, where the buyer's request stands already. */
export async function answerNaverClaim(ask: ChannelClient, claim: ClaimAnswer, now: Date): Promise<ChannelAnswer> {
  const act = ACTS[claim.answer];
  if (act === null) return DONE;
  for (const id of claim.lineNumbers) {
    const path = `${PRODUCT_ORDERS}/${encodeURIComponent(id)}/claim/${claim.kind.toLowerCase()}/${act}`;
    const body = claim.answer === 'REFUSE' ? { rejectReason: claim.reason ?? '' } : {};
    const answer = await ask({ method: 'POST', path, body }, now);
    const [outcome] = outcomes([id], answer);
    if (outcome && outcome[1].outcome !== 'DONE') return outcome[1];
  }
  return DONE;
}
