import { batch } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';
import { customersWithTerms } from './customers-with-terms.ts';

/** Most customers of one number that are offered. */
const MOST = 10;

/** Customers whose mobile or landline a number is, or into whom somebody was merged whose it is; the oldest first (E2). */
export async function customersWithNumber(em: EntityManager, number: string): Promise<CustomerRow[]> {
  const { personalIndex } = await customerPersonal.held(em, 'PHONE', number);
  const [found = []] = await customersWithTerms(em, [{ terms: personalIndex.$overlap }], MOST);
  return found;
}

/** Customers of a number, read together with those of its neighbours in a list. */
export const customersOfNumber = batch<string, CustomerRow[]>(async ({ em }, numbers) => {
  const sought = await Promise.all(numbers.map((number) => customerPersonal.held(em, 'PHONE', number)));
  const terms = sought.map(({ personalIndex }) => ({ terms: personalIndex.$overlap }));
  return customersWithTerms(em, terms, MOST);
});
