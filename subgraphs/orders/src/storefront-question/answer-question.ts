import { audit, refuse, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tellAnswer } from '../outward-task/index.ts';
import { readableQuestions } from './question-reads.ts';
import type { QuestionCode } from './storefront-question-words.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

/** Most characters of an answer. */
const LONGEST_ANSWER = 2000;

/** An answer to a question. */
interface Answer {
  readonly questionId: string;
  readonly text: string;
}

/** Answers a question; the marketplace is told by a job, and the question says when it has the answer. */
export async function answerQuestion(
  { em, actor, now }: Context,
  { questionId, text: told }: Answer,
): Promise<StorefrontQuestionRow | Refusal<QuestionCode>> {
  const text = told.trim();
  if (text === '') return refuse('ANSWER_EMPTY', ['input', 'text']);
  if (text.length > LONGEST_ANSWER) return refuse('ANSWER_TOO_LONG', ['input', 'text']);
  return em.transactional(async (tx) => {
    const row = await tx.findOne(
      StorefrontQuestionRow,
      { $and: [readableQuestions(actor), { id: questionId }] },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!row) return refuse('QUESTION_UNKNOWN', ['input', 'questionId']);
    if (!isOpen(row)) return refuse('ALREADY_ANSWERED', ['input', 'questionId']);
    await noteAnswer(tx, row, text, { actor, now });
    return row;
  });
}

/** Indicates whether a question waits for an answer. */
function isOpen({ state }: StorefrontQuestionRow): boolean {
  return state === 'ASKED' || state === 'REFUSED';
}

/** Writes an answer down, seals it, and has the marketplace told. */
async function noteAnswer(
  tx: EntityManager,
  row: StorefrontQuestionRow,
  text: string,
  { actor, now }: Act,
): Promise<void> {
  Object.assign(row, await questionPersonal.change(tx, row, { answer: text }));
  const by = { answeredById: actor?.id ?? null, answeredByName: actor?.name ?? null };
  Object.assign(row, { state: 'ANSWERED', answeredAt: now, refusalCode: null, refusalDetail: null, ...by });
  await tx.flush();
  await tellAnswer(tx, row, now);
  const subject = { type: 'StorefrontQuestion', id: row.id };
  const { connectionId, externalNumber } = row;
  await audit(tx, { act: 'storefront-question.answer', subject, actor, data: { connectionId, externalNumber } }, now);
}
