import { hasRole, type Context } from '@madang/subgraph-kit';
import { allOf, readableCondition, readableOrders } from '../order/index.ts';
import { STAFF } from '../staff.ts';

/** Most words of one kind that a desk offers. */
const MOST_WORDS = 200;

/** What the filters of the order desk offer beyond closed lists. */
export interface OrderChoiceRows {
  readonly channels: readonly string[];
  readonly channelStatuses: readonly string[];
  readonly warehouses: readonly { readonly code: string; readonly name: string }[];
}

/** Marketplaces and their words among the orders that the actor reads, and warehouses. */
export async function orderChoices(context: Context): Promise<OrderChoiceRows> {
  const { em, actor } = context;
  const works = hasRole(actor, ...STAFF, 'OPERATOR');
  return {
    channels: await wordsFor(context, 'channel_name'),
    channelStatuses: await wordsFor(context, 'channel_status'),
    warehouses: works ? await em.execute('select code, name from warehouse order by code') : [],
  };
}

type Column = 'channel_name' | 'channel_status';

function wordsFor(context: Context, column: Column): Promise<string[]> {
  const { storefrontCode } = readableOrders(context.actor);
  return storefrontCode ? wordsOfStorefronts(context, column, storefrontCode.$in) : wordsIn(context, column);
}

/** The same way within each storefront of an operator, so that nobody walks over the orders of others. */
async function wordsOfStorefronts({ em }: Context, column: Column, codes: readonly string[]): Promise<string[]> {
  const next = (after: string) =>
    `(select ${column} from sales_order where storefront_code = code ${after} order by ${column} limit 1)`;
  const rows = await em.execute<{ word: string }[]>(
    `with recursive word_of(code, word) as (
       select code, ${next(`and ${column} is not null`)} from json_array_elements_text(?::json) as code
       union all
       select code, ${next(`and ${column} > word`)} from word_of where word is not null
     )
     select distinct word from word_of where word is not null order by word limit ${MOST_WORDS}`,
    [JSON.stringify(codes)],
  );
  return rows.map(({ word }) => word);
}

/** From one word to the next along an index, so that a million orders cost as many steps as there are words. */
async function wordsIn(context: Context, column: Column): Promise<string[]> {
  const { sql, values } = allOf(readableCondition(context));
  const rows = await context.em.execute<{ word: string }[]>(
    `with recursive word_of(word) as (
       (select ${column} from sales_order o where ${sql} order by ${column} limit 1)
       union all
       select (select ${column} from sales_order o where ${sql} and ${column} > word order by ${column} limit 1)
       from word_of where word is not null
     )
     select word from word_of where word is not null limit ${MOST_WORDS}`,
    [...values, ...values],
  );
  return rows.map(({ word }) => word);
}
