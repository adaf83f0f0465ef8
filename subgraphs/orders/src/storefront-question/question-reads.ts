import {
  batch,
  batchOne,
  hasRole,
  nothing,
  page,
  type Actor,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableOfStorefront } from '../connection/index.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import type { QuestionState } from './storefront-question.ts';

/** Those who read and answer what buyers ask. */
export const QUESTION_READERS = ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR'] as const;

/** What to look for among questions. */
interface QuestionWish {
  readonly states?: readonly QuestionState[] | null;
  readonly storefront?: string | null;
}

/** Questions that an actor may read: who answers all of them, an operator those of their storefronts. */
export function readableQuestions(actor: Actor): FilterQuery<StorefrontQuestionRow> {
  return hasRole(actor, ...QUESTION_READERS) ? readableOfStorefront(actor) : nothing;
}

/** Questions that meet all that was asked, newest first. */
export function findQuestions(
  { em, actor }: Context,
  { states, storefront }: QuestionWish,
  args: PageArgs,
): Promise<Page<StorefrontQuestionRow>> {
  const where: FilterQuery<StorefrontQuestionRow> = {
    $and: [
      readableQuestions(actor),
      states?.length ? { state: { $in: [...states] } } : {},
      storefront ? { storefrontCode: storefront } : {},
    ],
  };
  return page(em, StorefrontQuestionRow, where, [{ askedAt: 'desc' }, { id: 'desc' }], args);
}

/** One question; null for an absent and for an unreadable one alike. */
export const questionById = batchOne(
  ({ em, actor }, ids) =>
    em.find(StorefrontQuestionRow, { $and: [readableQuestions(actor), { id: { $in: [...ids] } }] }),
  (question) => question.id,
);

/** Questions that name an order, oldest first. */
export const questionsOfOrder = batch<string, StorefrontQuestionRow[]>(async ({ em, actor }, ids) => {
  const found = await em.find(
    StorefrontQuestionRow,
    { $and: [readableQuestions(actor), { orderId: { $in: [...ids] } }] },
    { orderBy: { askedAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => found.filter(({ orderId }) => orderId === id));
});
