import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { postalAddress, type ParcelParty } from '../courier/index.ts';
import { orderPersonal, type OrderRow } from '../order/index.ts';
import type { PackingCode } from './packing-words.ts';

/** Who gets a parcel, opened for the courier alone; the orderer's phone where the recipient gave none. */
export async function recipientOf(em: EntityManager, order: OrderRow): Promise<ParcelParty | Refusal<PackingCode>> {
  const [name, ownPhone, orderersPhone, address] = await Promise.all([
    orderPersonal.open(em, order, 'recipientName'),
    orderPersonal.open(em, order, 'recipientPhone'),
    orderPersonal.open(em, order, 'ordererPhone'),
    orderPersonal.open(em, order, 'recipientAddress'),
  ]);
  const phone = ownPhone ?? orderersPhone;
  if (!name || !phone || !address) return refuse('RECIPIENT_INCOMPLETE');
  const place = await postalAddress({ text: address, zipCode: order.recipientZipCode ?? null });
  return isRefusal<PackingCode>(place) ? place : { name, phone, address: place };
}
