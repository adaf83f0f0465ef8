import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import { courierHouse, refusedBy } from './courier-house.ts';
import type { CourierCode, PostalAddress } from './courier.ts';

/** Why a text is no address that a courier goes to, and those that it may mean. */
export interface AddressUnknown extends Refusal<'ADDRESS_UNKNOWN'> {
  readonly candidates: readonly PostalAddress[];
}

/** Longest text that is looked up. */
const MOST_LETTERS = 200;

/** Makes an address that a courier goes to of what somebody wrote (주소정제); several are candidates to choose from. */
export async function normalizeAddress(text: string): Promise<PostalAddress | AddressUnknown | Refusal<CourierCode>> {
  const house = courierHouse();
  if (isRefusal<CourierCode>(house)) return house;
  if (text.length > MOST_LETTERS) return unknown([]);
  const answer = await house.courier.normalizeAddress(text);
  if (answer.outcome !== 'DONE') return refusedBy(answer);
  const [only, ...others] = answer.value;
  return only && others.length === 0 ? only : unknown(answer.value);
}

function unknown(candidates: readonly PostalAddress[]): AddressUnknown {
  return { ...refuse('ADDRESS_UNKNOWN'), candidates };
}
