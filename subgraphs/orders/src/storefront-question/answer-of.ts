import type { EntityManager } from '@mikro-orm/postgresql';
import type { QuestionAnswer } from '../connector/index.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

/** What a marketplace is told in answer to a question; null where nothing waits to be told any more, as after somebody answered there. */
export async function answerOf(em: EntityManager, questionId: string): Promise<QuestionAnswer | null> {
  const row = await em.fork().findOneOrFail(StorefrontQuestionRow, questionId);
  const text = row.state === 'ANSWERED' ? await questionPersonal.open(em, row, 'answer') : null;
  return text === null ? null : { externalNumber: row.externalNumber, askedAt: row.askedAt, text };
}
