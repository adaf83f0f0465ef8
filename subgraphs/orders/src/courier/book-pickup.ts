import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import { bookingOf, marked, numbered } from './courier-booking.ts';
import { askedTwice, courierHouse, refusedBy, type CourierHouse } from './courier-house.ts';
import type { CourierAnswer, CourierCode, ParcelBooking, ParcelItem, ParcelParty } from './courier.ts';

/** Goods that are to be fetched from a customer; the same key is the same pickup. */
export interface PickupWish {
  /** At most 50 letters, digits, `-` and `_`, e.g. the number of the return. */
  readonly key: string;
  readonly order: {
    readonly number: string;
    /** Number of the parcel in which the goods went out. */
    readonly trackingNumber?: string | null;
  };
  readonly lines: readonly ParcelItem[];
  readonly from: ParcelParty;
}

/** Pickup that the courier knows of. */
export interface Pickup {
  readonly courier: string;
  /** Number under which it comes back; none while the courier has given it none, which asking again finds out. */
  readonly trackingNumber: string | null;
}

/** Has the courier fetch goods (택배회수); however often it is asked, also after lost answers, they are fetched once. */
export async function bookPickup(wish: PickupWish, now: Date): Promise<Pickup | Refusal<CourierCode>> {
  const house = courierHouse();
  if (isRefusal<CourierCode>(house)) return house;
  const { courier } = house;
  const booking = await bookingOf(house.em(), { reference: wish.key, kind: 'PICKUP' }, now);
  if (booking.cancelledAt) return refuse('COURIER_REFUSED');
  if (booking.bookedAt && booking.trackingNumber)
    return { courier: courier.name, trackingNumber: booking.trackingNumber };
  const parcel = parcelOf(house, wish, booking.day);
  const answer = await askedTwice(() => courier.bookPickup(parcel, wish.order.trackingNumber ?? null));
  if (answer.outcome !== 'DONE') return refusedBy(answer);
  const { cancelledAt } = await marked(house.em(), wish.key, 'booked_at', now);
  // Who called it off before the courier knew of it found nothing to call off there.
  if (cancelledAt && (await calledOff(house, parcel))) return refuse('COURIER_REFUSED');
  const trackingNumber = answer.value && (await numbered(house.em(), wish.key, answer.value));
  return { courier: courier.name, trackingNumber };
}

/** Calls a pickup off; one that was never booked, or was called off before, is called off all the same. */
export async function cancelPickup(
  wish: PickupWish,
  now: Date,
): Promise<{ readonly cancelled: true } | Refusal<CourierCode>> {
  const house = courierHouse();
  if (isRefusal<CourierCode>(house)) return house;
  const booking = await bookingOf(house.em(), { reference: wish.key, kind: 'PICKUP' }, now);
  if (booking.cancelledAt) return { cancelled: true };
  const parcel = parcelOf(house, wish, booking.day);
  const answer = await askedTwice(() => house.courier.cancelPickup(parcel));
  // What was asked for and never answered may or may not be known there: that it is not is what was wanted.
  if (answer.outcome !== 'DONE' && !isUnknown(answer, booking.bookedAt)) return refusedBy(answer);
  await marked(house.em(), wish.key, 'cancelled_at', now);
  return { cancelled: true };
}

/** Calls off what was booked after it had been called off; where that fails it is a pickup like another, to be called off again. */
async function calledOff({ courier, em }: CourierHouse, parcel: ParcelBooking): Promise<boolean> {
  const answer = await askedTwice(() => courier.cancelPickup(parcel));
  if (answer.outcome === 'DONE') return true;
  await em().execute('update courier_booking set cancelled_at = null where reference = ?', [parcel.reference]);
  return false;
}

function isUnknown({ outcome }: CourierAnswer<unknown>, bookedAt: Date | null | undefined): boolean {
  return outcome === 'REFUSED' && !bookedAt;
}

function parcelOf({ warehouse }: CourierHouse, { key, lines, from }: PickupWish, day: string): ParcelBooking {
  return { reference: key, day, from, to: warehouse, items: lines };
}
