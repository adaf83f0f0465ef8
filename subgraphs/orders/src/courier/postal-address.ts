import type { Refusal } from '@madang/subgraph-kit';
import type { CourierCode, PostalAddress } from './courier.ts';
import { normalizeAddress } from './normalize-address.ts';
import { splitAddress } from './split-address.ts';

/** Address of a parcel that goes out: one that came with its zip code is taken as it is, another is looked up. */
export async function postalAddress({
  text,
  zipCode,
}: {
  readonly text: string;
  readonly zipCode: string | null;
}): Promise<PostalAddress | Refusal<CourierCode>> {
  if (zipCode === null) return normalizeAddress(text);
  const { place, detail } = splitAddress(text);
  return { zipCode, road: place, detail };
}
