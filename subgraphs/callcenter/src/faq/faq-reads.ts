import { batchOne, idIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableFaqEntries } from './faq.access.ts';
import { FaqEntryRow } from './faq.entity.ts';
import { wordsSought } from './faq.ts';

/** What is looked for among the frequent questions. */
export interface FaqQuestion {
  readonly search?: string | null;
  readonly category?: string | null;
}

/** A category, and how many entries it has. */
export interface FaqCategoryCount {
  readonly name: string;
  readonly count: number;
}

/** Most words of a search that are looked for. */
const MOST_WORDS = 8;

/** One entry; null for an absent and for an unreadable one alike. */
export const faqEntryById = batchOne(
  ({ em, actor }, ids) => em.find(FaqEntryRow, { $and: [readableFaqEntries(actor), { id: { $in: [...ids] } }] }),
  (entry) => entry.id,
);

/** Entries that have all words of a search, those that helped most often first. */
export async function findFaqEntries(
  { em, actor }: Context,
  { search, category }: FaqQuestion,
  args: PageArgs,
): Promise<Page<FaqEntryRow>> {
  const words = wordsSought(search ?? '').slice(0, MOST_WORDS);
  const where: FilterQuery<FaqEntryRow>[] = [readableFaqEntries(actor)];
  if (category) where.push({ category });
  if (words.length > 0) {
    const has = words.map(() => 'position(? in search_text) > 0').join(' and ');
    where.push(await idIn(em, `select id from faq_entry where ${has}`, words));
  }
  return page(em, FaqEntryRow, { $and: where }, [{ hits: 'desc' }, { id: 'asc' }], args);
}

/** Categories in use, by name. */
export function faqCategories({ em }: Context): Promise<FaqCategoryCount[]> {
  return em.execute<FaqCategoryCount[]>(
    `select category as name, count(*)::int as count from faq_entry where removed_at is null
     group by category order by category limit 100`,
  );
}
