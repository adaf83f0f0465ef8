import { literally, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { LessonRow } from './lesson.entity.ts';
import type { LessonCause } from './lesson.ts';

/** What to look for among lessons. */
export interface LessonQuestion {
  readonly search?: string | null;
  readonly itemCategoryId?: string | null;
  readonly cause?: LessonCause | null;
}

/** Lessons, the last written first; words are looked for in title and text. */
export async function findLessons(
  { em }: Context,
  { search, itemCategoryId, cause }: LessonQuestion,
  args: PageArgs,
): Promise<Page<LessonRow>> {
  const words = (search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const where: FilterQuery<LessonRow> = {
    $and: [
      itemCategoryId ? { itemCategoryId } : {},
      cause ? { cause } : {},
      ...words.map((word) => {
        const like = { $ilike: `%${literally(word)}%` };
        return { $or: [{ title: like }, { text: like }] };
      }),
    ],
  };
  return page(em, LessonRow, where, [{ writtenAt: 'desc' }, { id: 'desc' }], args);
}
