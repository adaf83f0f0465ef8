import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';

/**
 * All who have a number, the oldest first; those who were merged into others too, by whose name they are known. Two who write
 * down the same number wait for one another.
 */
export async function holdersOfNumber(tx: EntityManager, number: string): Promise<CustomerRow[]> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`customer ${number}`]);
  return tx.find(CustomerRow, await customerPersonal.held(tx, 'PHONE', number), { orderBy: { number: 'asc' } });
}

/** The first of them who has a name. */
export async function namedAmong(
  tx: EntityManager,
  customers: readonly CustomerRow[],
  name: string | undefined,
): Promise<CustomerRow | null> {
  for (const customer of customers) {
    if ((await customerPersonal.open(tx, customer, 'name')) === name) return customer;
  }
  return null;
}
