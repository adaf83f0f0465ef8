import { hasRole, type Context } from '@madang/subgraph-kit';
import { allOf, readableCondition } from '../order/index.ts';

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
  const works = hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'OPERATOR', 'ADMIN');
  return {
    channels: await wordsIn(context, 'channel_name'),
    channelStatuses: await wordsIn(context, 'channel_status'),
    warehouses: works ? await em.execute('select code, name from warehouse order by code') : [],
  };
}

/** From one word to the next along an index, so that a million orders cost as many steps as there are words. */
async function wordsIn(context: Context, column: 'channel_name' | 'channel_status'): Promise<string[]> {
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
