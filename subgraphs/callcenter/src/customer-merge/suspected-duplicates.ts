import { batch, hasRole, idsAmong, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customerPersonal, CustomerRow, customersWithTerms, keptIdOf, type SoughtTerms } from '../customer/index.ts';

/** Most customers who are shown beside one. */
const MOST = 5;

const KINDS = { mobile: 'PHONE', phone: 'PHONE', email: 'EMAIL' } as const;

/**
 * Other customers who share a mobile or landline number or an address of mail with one, the oldest first; to who does not merge
 * or deal with customers there are none.
 */
export const suspectedDuplicates = batch<string, CustomerRow[]>(async (context, customerIds) => {
  if (!hasRole(context.actor, 'AGENT', 'SENIOR')) return customerIds.map(() => []);
  return customersWithTerms(context.em, await termsOfEach(context, customerIds), MOST);
});

/** What each of them is looked for by, those included who were merged into them. */
async function termsOfEach({ em }: Context, customerIds: readonly string[]): Promise<SoughtTerms[]> {
  const ids = idsAmong(customerIds);
  const family = await em.find(CustomerRow, { $or: [{ id: { $in: ids } }, { mergedIntoId: { $in: ids } }] });
  const termed = await Promise.all(
    family.map(async (customer) => ({ id: keptIdOf(customer), terms: await termsOf(em, customer) })),
  );
  return customerIds.map((id) => ({ but: id, terms: termed.flatMap((one) => (one.id === id ? one.terms : [])) }));
}

/** Terms under which the whole numbers and the address of a customer are found, and not their ends or the name. */
async function termsOf(em: EntityManager, customer: CustomerRow): Promise<string[]> {
  const terms = await Promise.all(
    (['mobile', 'phone', 'email'] as const).map(async (column) => {
      const value = await customerPersonal.open(em, customer, column);
      return value ? (await customerPersonal.held(em, KINDS[column], value)).personalIndex.$overlap : [];
    }),
  );
  return terms.flat();
}
