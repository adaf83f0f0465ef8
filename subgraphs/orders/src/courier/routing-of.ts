import { isRefusal } from '@madang/subgraph-kit';
import { courierHouse } from './courier-house.ts';
import type { ParcelParty, ParcelRouting, PostalAddress } from './courier.ts';

/** What the label of a parcel says besides its recipient; where the machines send it may be unknown, and people read on. */
export async function routingOf(
  address: PostalAddress,
): Promise<{ readonly sender: ParcelParty; readonly routing: ParcelRouting | null } | null> {
  const house = courierHouse();
  if (isRefusal(house)) return null;
  const answer = await house.courier.routing(address);
  return { sender: house.warehouse, routing: answer.outcome === 'DONE' ? answer.value : null };
}
