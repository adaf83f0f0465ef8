import type { Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { BusinessRow } from './business.entity.ts';
import { businessPersonal } from './business.personal.ts';

/** A business as it is written to as a respondent, in clear; it is shown to nobody but those who write. */
export async function businessRecipient(tx: EntityManager, business: BusinessRow): Promise<Recipient> {
  return {
    side: 'RESPONDENT',
    name: business.name,
    email: await businessPersonal.open(tx, business, 'email'),
    phone: await businessPersonal.open(tx, business, 'phone'),
    address: await businessPersonal.open(tx, business, 'address'),
    businessId: business.id,
  };
}
