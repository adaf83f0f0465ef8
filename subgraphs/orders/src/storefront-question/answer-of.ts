import type { EntityManager } from '@mikro-orm/postgresql';
import type { QuestionAnswer } from '../connector/index.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

/** What a marketplace is told in answer to a question; shown to nobody else. */
export async function answerOf(em: EntityManager, questionId: string): Promise<QuestionAnswer> {
  const row = await em.fork().findOneOrFail(StorefrontQuestionRow, questionId);
  const text = await questionPersonal.open(em, row, 'answer');
  if (text === null) throw new Error('an answer is to be told and says nothing');
  return { externalNumber: row.externalNumber, askedAt: row.askedAt, text };
}
