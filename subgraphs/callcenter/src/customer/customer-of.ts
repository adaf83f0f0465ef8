import type { EntityManager } from '@mikro-orm/postgresql';
import { holdersOfNumber, namedAmong } from './holders-of-number.ts';
import { keptIdOf } from './kept-customer.ts';
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
    const holders = await holdersOfNumber(tx, person.phone);
    const known = (await namedAmong(tx, holders, person.name)) ?? holders[0];
    if (known) return keptIdOf(known);
  }
  const isMobile = person.phone?.startsWith('01') ?? false;
  const numbers = { mobile: isMobile ? person.phone : null, phone: isMobile ? null : person.phone };
  return (await newCustomer(tx, { name: person.name, ...numbers }, now)).id;
}
