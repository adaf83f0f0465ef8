import { literally, pageSize, positionOf, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { Cursor } from '@mikro-orm/core';
import { ItemCategoryRow } from '../item-category/index.ts';
import { recentDays } from './recent-counts.ts';

interface Ranked {
  readonly id: string;
  readonly recent: number;
}

/** Item categories by their consultations of the last thirty whole days, most first; a search narrows them by name or code. */
export async function rankItemCategories(
  context: Context,
  search: string,
  { first, after }: PageArgs,
): Promise<Page<ItemCategoryRow>> {
  const size = pageSize(first);
  const ranked = await readRanks(context, search, after ?? null, size + 1);
  const found = await context.em.find(ItemCategoryRow, { id: { $in: ranked.map(({ id }) => id) } });
  const categories = new Map(found.map((category) => [category.id, category]));
  const edges = ranked.slice(0, size).flatMap(({ id, recent }) => {
    const node = categories.get(id);
    return node ? [{ cursor: Cursor.encode([recent, id]), node }] : [];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: ranked.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

async function readRanks({ em, now }: Context, search: string, after: string | null, limit: number): Promise<Ranked[]> {
  const [from, until] = recentDays(now);
  const pattern = `%${literally(search.trim())}%`;
  const beyond = after ? 'where (recent, id) < (?, ?)' : '';
  return em.execute<Ranked[]>(
    `select id, recent from (
       select id, coalesce(sum(count), 0)::integer as recent
       from item_category left join consultation_day on item_category_id = id and day >= ? and day < ?
       where name ilike ? or name_en ilike ? or code ilike ?
       group by id
     ) as ranked ${beyond} order by recent desc, id desc limit ?`,
    [from, until, pattern, pattern, pattern, ...(after ? positionOf(after, 2) : []), limit],
  );
}
