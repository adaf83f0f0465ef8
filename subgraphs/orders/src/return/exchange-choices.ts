import { literally, type Context } from '@madang/subgraph-kit';

/** Something that may go out instead. */
export interface ExchangeChoice {
  readonly variantId: string;
  /** In won; the list price of the maker, 0 where there is none. */
  readonly price: number;
  /** Pieces that are free in the warehouse. */
  readonly sellable: number;
}

const MOST_CHOICES = 20;

/** Variants that may go out instead, by the beginning of their sku or a part of their name; none that is no longer sold. */
export async function exchangeChoices({ em }: Context, search: string): Promise<ExchangeChoice[]> {
  const text = search.trim();
  if (text === '') return [];
  return em.execute(
    `select variant.id as "variantId", coalesce(list_price, 0)::int as price,
       coalesce((select sum(sellable) from stock_level where variant_id = variant.id), 0)::int as sellable
     from variant join product on product.id = product_id
     where discontinued_at is null and (sku like ? or name ilike ?) order by sku limit ${MOST_CHOICES}`,
    [`${literally(text.toUpperCase())}%`, `%${literally(text)}%`],
  );
}
