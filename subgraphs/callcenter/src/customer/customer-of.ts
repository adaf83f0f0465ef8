import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';
import { newCustomer } from './new-customer.ts';

/** Somebody whom another slice tells of. */
export interface KnownPerson {
  readonly name: string;
  /** Digits; none where nobody knows it. */
  readonly phone: string | null;
}

/**
 * The customer that somebody is: a known number is a known customer, and one of the same name before others of that
 * number; who is unknown is made a customer (E2).
 */
export async function customerOf(tx: EntityManager, person: KnownPerson, now: Date): Promise<string> {
  if (person.phone) {
    // Two who tell of the same new number wait for one another.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`customer ${person.phone}`]);
    const known = await tx.find(CustomerRow, await customerPersonal.held(tx, 'PHONE', person.phone), {
      orderBy: { number: 'asc' },
    });
    for (const customer of known) {
      if ((await customerPersonal.open(tx, customer, 'name')) === person.name) return customer.id;
    }
    if (known[0]) return known[0].id;
  }
  const isMobile = person.phone?.startsWith('01') ?? false;
  const numbers = { mobile: isMobile ? person.phone : null, phone: isMobile ? null : person.phone };
  return (await newCustomer(tx, { name: person.name, ...numbers }, now)).id;
}
