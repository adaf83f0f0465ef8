import { isRefusal, type Refusal } from '@madang/subgraph-kit';
import { bookingOf, marked, numbered } from './courier-booking.ts';
import { askedTwice, courierHouse, refusedBy, type CourierHouse } from './courier-house.ts';
import type { CourierCode, ParcelItem, ParcelParty } from './courier.ts';

/** Parcel that goes out; the same key is the same parcel. */
export interface ParcelToSend {
  readonly key: string;
  readonly to: ParcelParty;
  readonly items: readonly ParcelItem[];
}

/** Parcel that the courier knows of. */
export interface Invoice {
  readonly courier: string;
  readonly trackingNumber: string;
}

/**
 * Has the courier give a parcel its number and announces it; asked again under the same key, also after an answer was lost
 * or by two at once, it is the same parcel with the same number.
 */
export async function issueInvoice(
  { key, to, items }: ParcelToSend,
  now: Date,
): Promise<Invoice | Refusal<CourierCode>> {
  const house = courierHouse();
  if (isRefusal<CourierCode>(house)) return house;
  const { courier, warehouse } = house;
  const booking = await bookingOf(house.em(), { reference: key, kind: 'OUTBOUND' }, now);
  const trackingNumber = booking.trackingNumber ?? (await newNumber(house, key));
  if (isRefusal<CourierCode>(trackingNumber)) return trackingNumber;
  if (!booking.bookedAt) {
    const parcel = { reference: key, day: booking.day, from: warehouse, to, items };
    const answer = await askedTwice(() => courier.bookParcel(parcel, trackingNumber));
    if (answer.outcome !== 'DONE') return refusedBy(answer);
    await marked(house.em(), key, 'booked_at', now);
  }
  return { courier: courier.name, trackingNumber };
}

/** A number whose answer was lost is used for nothing; the next one is kept before anything is booked under it. */
async function newNumber({ courier, em }: CourierHouse, key: string): Promise<string | Refusal<CourierCode>> {
  const answer = await askedTwice(() => courier.issueInvoice());
  return answer.outcome === 'DONE' ? numbered(em(), key, answer.value) : refusedBy(answer);
}
