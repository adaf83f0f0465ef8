import type { EntityManager } from '@mikro-orm/postgresql';

/** A piece of a product that a storefront buys on a day. */
export interface BoughtProduct {
  readonly storefrontCode: string;
  readonly productId: string;
  /** Day in Asia/Seoul, such as 2026-11-20. */
  readonly day: string;
}

/**
 * Prices of one piece each, in won and in the order asked (C1, C9): what the contract says on the day, or the maker's
 * wholesale price where it says nothing; null where there is neither. One statement.
 */
export async function contractPricesAt(em: EntityManager, asked: readonly BoughtProduct[]): Promise<(number | null)[]> {
  if (asked.length === 0) return [];
  const rows = await em.execute<{ amount: string | null }[]>(
    `select coalesce(
       (select amount from contract_price
        where storefront_code = asked."storefrontCode" and product_id = asked."productId" and effective_from <= asked.day
        order by effective_from desc, recorded_at desc limit 1),
       (select wholesale_price from product where id = asked."productId")
     ) as amount
     from rows from (json_to_recordset(?::json) as ("storefrontCode" text, "productId" uuid, day date))
       with ordinality as asked ("storefrontCode", "productId", day, place)
     order by asked.place`,
    [JSON.stringify(asked)],
  );
  return rows.map(({ amount }) => (amount === null ? null : Number(amount)));
}
