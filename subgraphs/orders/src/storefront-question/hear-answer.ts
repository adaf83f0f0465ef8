import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { takeAnswer } from './take-answer.ts';
import { tellSettled } from './tell-of-question.ts';

/** Event by which the call center tells that somebody answered a question on its ticket. */
export const QUESTION_ANSWERED = 'callcenter.question-answered';

const answered = z.object({
  answerId: z.uuid(),
  questionId: z.uuid(),
  by: z.object({ id: z.uuid(), name: z.string() }),
  text: z.string(),
});

/** Takes an answer of the call center in as one that is given here, once; one that may not be is told back, never lost. */
export async function hearAnswer(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const { answerId, questionId, by, text } = answered.parse(data);
  if ((await tx.count(StorefrontQuestionRow, { id: questionId, answerId })) > 0) return;
  const outcome = await takeAnswer(tx, { id: questionId }, { text, by, actor: null, answerId }, now);
  if (typeof outcome !== 'string') return;
  await tellSettled(tx, { questionId, answerId, outcome: 'REFUSED', refusalCode: outcome }, now);
}
