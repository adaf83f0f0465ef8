import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { normalizeAddress, type CourierCode } from '../courier/index.ts';
import { squeezed, type PickupDetails } from './pickup-details.ts';
import type { ReturnCode } from './return-words.ts';

/**
 * An address that somebody changed must be one that the courier knows, as it was normalised (주소정제): another courier, or
 * the buyer, finds the way without (E9).
 */
export async function checkAddress(
  em: EntityManager,
  { byCourier, isMoved, pickupAddress, zipCode }: PickupDetails,
): Promise<Refusal<ReturnCode> | null> {
  if (!byCourier || !isMoved || !pickupAddress) return null;
  const field = ['input', 'pickup', 'address'];
  const known = await normalizeAddress(pickupAddress);
  if (isRefusal<CourierCode>(known)) {
    return refuse(known.code === 'ADDRESS_UNKNOWN' ? 'ADDRESS_NOT_NORMALIZED' : known.code, field);
  }
  const isSame = squeezed(`${known.road}${known.detail}`) === squeezed(pickupAddress) && known.zipCode === zipCode;
  return isSame ? null : refuse('ADDRESS_NOT_NORMALIZED', field);
}
