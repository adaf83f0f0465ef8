import { z } from 'zod';
import { done, UNCLEAR } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import { COURIER_NAMES, COURIERS } from '../courier-names.ts';
import { oneByOne } from '../one-by-one.ts';
import type { ChannelAnswer, ChannelCourier, ShipmentNote } from '../storefront-connector.ts';

type Sent = ChannelAnswer<{ readonly reference: string | null }>;

/** Codes that Cafe24 gives couriers, where its list does not say another. */
const USUAL: Readonly<Record<ChannelCourier, string>> = { CJ: '0006', EPOST: '0012', LOTTE: '0079', HANJIN: '0018' };

const carriers = z.object({
  carriers: z.array(z.object({ shipping_carrier_code: z.string(), shipping_carrier: z.string() })),
});
const made = z.object({ shipment: z.object({ shipping_code: z.string() }) });
const tracked = z.object({
  orders: z
    .array(
      z.object({
        items: z.array(
          z.object({
            order_item_code: z.string(),
            tracking_no: z.string().nullish(),
            shipping_code: z.string().nullish(),
          }),
        ),
      }),
    )
    .min(1),
});

/** Writes the tracking numbers of parcels back and sets their lines in delivery; one request for each parcel. */
export async function sendCafe24Shipments(
  ask: ChannelClient,
  parcels: readonly ShipmentNote[],
  now: Date,
): Promise<readonly Sent[]> {
  const codes = new Map<ChannelCourier, string>();
  if (parcels.length > 0) await learnCodes(ask, codes, now);
  return oneByOne(
    parcels,
    (parcel) => sendOne(ask, parcel, codes.get(parcel.courier) ?? USUAL[parcel.courier], now),
    now,
  );
}

async function learnCodes(ask: ChannelClient, codes: Map<ChannelCourier, string>, now: Date): Promise<void> {
  const answer = await ask({ method: 'GET', path: '/admin/carriers' }, now);
  const read = carriers.safeParse(answer.outcome === 'DONE' ? answer.value : null);
  for (const courier of COURIERS) {
    const known = read.data?.carriers.find(({ shipping_carrier }) => COURIER_NAMES[courier].test(shipping_carrier));
    codes.set(courier, known?.shipping_carrier_code ?? USUAL[courier]);
  }
}

async function sendOne(ask: ChannelClient, parcel: ShipmentNote, company: string, now: Date): Promise<Sent> {
  const request = {
    tracking_no: parcel.trackingNumber,
    shipping_company_code: company,
    status: 'shipping',
    ...(parcel.lineNumbers.length > 0 ? { order_item_code: parcel.lineNumbers } : {}),
  };
  const path = `/admin/orders/${encodeURIComponent(parcel.externalNumber)}/shipments`;
  const answer = await ask({ method: 'POST', path, body: { shop_no: 1, request } }, now);
  if (answer.outcome === 'DONE')
    return done({ reference: made.safeParse(answer.value).data?.shipment.shipping_code ?? null });
  if (answer.outcome === 'LATER') return answer;
  // Refused perhaps because it was done before, or the answer was lost: the order says which.
  const found = await referenceOf(ask, parcel, now);
  return found ?? (answer.outcome === 'UNCLEAR' ? UNCLEAR : answer);
}

async function referenceOf(ask: ChannelClient, parcel: ShipmentNote, now: Date): Promise<Sent | null> {
  const query = new URLSearchParams({ order_id: parcel.externalNumber, embed: 'items' });
  const answer = await ask({ method: 'GET', path: `/admin/orders?${query}` }, now);
  const items = tracked.safeParse(answer.outcome === 'DONE' ? answer.value : null).data?.orders[0]?.items ?? [];
  const mine = items.filter(({ order_item_code }) => isIn(parcel, order_item_code));
  const isThere = mine.length > 0 && mine.every(({ tracking_no }) => tracking_no === parcel.trackingNumber);
  return isThere ? done({ reference: mine[0]?.shipping_code ?? null }) : null;
}

function isIn({ lineNumbers }: ShipmentNote, code: string): boolean {
  return lineNumbers.length === 0 || lineNumbers.includes(code);
}
