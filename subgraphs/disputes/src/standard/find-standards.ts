import { literally, page, seoulDay, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { StandardRow } from './standard.entity.ts';

/** What to look for among standards. */
export interface StandardQuestion {
  readonly search?: string | null;
  readonly itemCategoryId?: string | null;
  /** Day in Korea on which they held; today unless said. */
  readonly on?: string | null;
}

/** Standards that held on a day, by item and code (K21); words are looked for in item, harm and remedy. */
export async function findStandards(
  { em, now }: Context,
  { search, itemCategoryId, on }: StandardQuestion,
  args: PageArgs,
): Promise<Page<StandardRow>> {
  const day = on ?? seoulDay(now);
  const words = (search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const where: FilterQuery<StandardRow> = {
    $and: [
      { effectiveFrom: { $lte: day }, $or: [{ effectiveUntil: null }, { effectiveUntil: { $gte: day } }] },
      itemCategoryId ? { itemCategoryId } : {},
      ...words.map((word) => {
        const like = { $ilike: `%${literally(word)}%` };
        return { $or: [{ item: like }, { harm: like }, { remedy: like }] };
      }),
    ],
  };
  return page(em, StandardRow, where, [{ item: 'asc' }, { code: 'asc' }, { id: 'asc' }], args);
}
