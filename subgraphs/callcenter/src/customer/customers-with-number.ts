import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/** Most customers of one number that are offered. */
const MOST = 10;

/** Customers whose mobile or landline a number is, the oldest first (E2). */
export async function customersWithNumber(em: EntityManager, number: string): Promise<CustomerRow[]> {
  return em.find(CustomerRow, await customerPersonal.held(em, 'PHONE', number), {
    orderBy: { number: 'asc', id: 'asc' },
    limit: MOST,
  });
}
