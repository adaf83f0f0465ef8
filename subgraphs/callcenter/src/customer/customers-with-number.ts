import { batch } from '@madang/subgraph-kit';
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

/** The same for each of many numbers, by as many as bear one of them and not by all who bear any. */
const OF_EACH = `
  select sought.place::int - 1 as place, held.id
  from json_array_elements(?::json) with ordinality as sought (terms, place)
  cross join lateral (
    select id, number from customer
    where personal_index && array(select json_array_elements_text(sought.terms))
    order by number, id limit ?
  ) as held
  order by sought.place, held.number, held.id`;

/** Customers of a number, read together with those of its neighbours in a list. */
export const customersOfNumber = batch<string, CustomerRow[]>(async ({ em }, numbers) => {
  const sought = await Promise.all(numbers.map((number) => customerPersonal.held(em, 'PHONE', number)));
  const terms = JSON.stringify(sought.map(({ personalIndex }) => personalIndex.$overlap));
  const held = await em.execute<{ place: number; id: string }[]>(OF_EACH, [terms, MOST]);
  const rows = await em.find(CustomerRow, { id: { $in: held.map(({ id }) => id) } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return numbers.map((_number, index) =>
    held.flatMap(({ place, id }) => (place === index ? (byId.get(id) ?? []) : [])),
  );
});
