import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRow } from './customer.entity.ts';

/** Terms of the blind index of which one is enough, and a customer who is not meant though they bear them. */
export interface SoughtTerms {
  readonly terms: readonly string[];
  readonly but?: string;
}

/**
 * For each of many questions as many as bear one of its terms, and not all who bear any; who was merged is found as who was
 * kept. Those who bear a term are read by its index before they are put in order (`offset 0`): in order they would be looked
 * for among all customers, and what nobody bears would be looked for to the end.
 */
const OF_EACH = `
  select sought.place::int - 1 as place, held.id
  from json_array_elements(?::json) with ordinality as sought (asked, place)
  cross join lateral (
    select id, (select number from customer where customer.id = bearer.id) as number from (
      select distinct coalesce(merged_into_id, id) as id from customer
      where personal_index && array(select json_array_elements_text(sought.asked -> 'terms')) offset 0
    ) as bearer
    where id::text is distinct from sought.asked ->> 'but'
    order by number, id limit ?
  ) as held
  order by sought.place, held.number, held.id`;

/** Customers who are kept and bear one of the terms, for each question in its place, the oldest first and so many at most. */
export async function customersWithTerms(
  em: EntityManager,
  sought: readonly SoughtTerms[],
  most: number,
): Promise<CustomerRow[][]> {
  const held = await em.execute<{ place: number; id: string }[]>(OF_EACH, [JSON.stringify(sought), most]);
  const rows = await em.find(CustomerRow, { id: { $in: held.map(({ id }) => id) } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return sought.map((_asked, index) => held.flatMap(({ place, id }) => (place === index ? (byId.get(id) ?? []) : [])));
}
