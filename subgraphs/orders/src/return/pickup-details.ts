import { nationalDigits, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { orderPersonal, type OrderRow } from '../order/index.ts';
import type { ReturnCode } from './return-words.ts';
import { NOTE_LENGTH } from './return.ts';

/** Who sends goods back, from where and how; what is left out is the order's. */
export interface WantedPickup {
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly mobile?: string | null;
  readonly zipCode?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
  /** Indicates whether our courier fetches the goods; yes unless said. */
  readonly byCourier?: boolean | null;
}

/** Who sends goods back, from where and how. */
export interface PickupDetails {
  readonly customerName: string;
  readonly customerPhone: string | null;
  readonly customerMobile: string | null;
  readonly pickupAddress: string | null;
  readonly note: string | null;
  readonly zipCode: string | null;
  readonly byCourier: boolean;
  /** Indicates whether the address is another than the order's, which the courier has to know first (주소정제). */
  readonly isMoved: boolean;
}

const PHONE_DIGITS = 9;

/** Puts together what the desk says of a pickup and what the order knows. */
export async function pickupDetails(
  em: EntityManager,
  order: OrderRow,
  wanted: WantedPickup,
): Promise<PickupDetails | Refusal<ReturnCode>> {
  const known = {
    name: await orderPersonal.open(em, order, 'recipientName'),
    phone: await orderPersonal.open(em, order, 'recipientPhone'),
    address: await orderPersonal.open(em, order, 'recipientAddress'),
  };
  const address = textOf(wanted.address) ?? known.address;
  const isMoved = squeezed(address) !== squeezed(known.address);
  const said = wanted.phone !== undefined || wanted.mobile !== undefined;
  const details = {
    customerName: textOf(wanted.name) ?? known.name ?? '',
    customerPhone: digitsOf(wanted.phone),
    customerMobile: said ? digitsOf(wanted.mobile) : digitsOf(known.phone),
    pickupAddress: address,
    note: textOf(wanted.note),
    zipCode: textOf(wanted.zipCode) ?? (isMoved ? null : (order.recipientZipCode ?? null)),
    byCourier: wanted.byCourier ?? true,
    isMoved,
  };
  const flaw = flawOf(details);
  return flaw ? refuse(flaw[0], ['input', 'pickup', flaw[1]]) : details;
}

function flawOf(details: PickupDetails): [ReturnCode, string] | null {
  if (details.customerName === '') return ['PICKUP_NAME_MISSING', 'name'];
  if ((details.note ?? '').length > NOTE_LENGTH) return ['RETURN_NOTE_TOO_LONG', 'note'];
  if (details.zipCode !== null && !/^\d{5}$/.test(details.zipCode)) return ['ADDRESS_NOT_NORMALIZED', 'zipCode'];
  if (!details.byCourier) return null;
  if (!details.pickupAddress) return ['PICKUP_ADDRESS_MISSING', 'address'];
  const numbers = [details.customerPhone, details.customerMobile];
  return numbers.some((number) => (number ?? '').length >= PHONE_DIGITS) ? null : ['PICKUP_PHONE_MISSING', 'mobile'];
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

function digitsOf(phone: string | null | undefined): string | null {
  return nationalDigits(phone ?? '') || null;
}

/** An address as it is compared: how it is spaced is no change. */
export function squeezed(address: string | null): string {
  return (address ?? '').normalize('NFKC').replaceAll(/[\s,]+/g, '');
}
