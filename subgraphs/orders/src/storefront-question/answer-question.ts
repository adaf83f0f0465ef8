import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { readableQuestions } from './question-reads.ts';
import type { QuestionCode } from './storefront-question-words.ts';
import type { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { takeAnswer } from './take-answer.ts';

/** An answer to a question. */
interface Answer {
  readonly questionId: string;
  readonly text: string;
}

/** Answers a question; the marketplace is told by a job, and the question says when it has the answer. */
export async function answerQuestion(
  { em, actor, now }: Context,
  { questionId, text }: Answer,
): Promise<StorefrontQuestionRow | Refusal<QuestionCode>> {
  const which = { $and: [readableQuestions(actor), { id: questionId }] };
  const outcome = await em.transactional((tx) =>
    takeAnswer(tx, which, { text, by: actor, actor, answerId: null }, now),
  );
  if (typeof outcome !== 'string') return outcome;
  return refuse(outcome, ['input', outcome.startsWith('ANSWER_') ? 'text' : 'questionId']);
}
