import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnector } from '../connector/index.ts';
import { answerOf } from '../storefront-question/index.ts';
import type { DueTask, TaskAnswer } from './outward-task.ts';

/** Tells a marketplace what was answered to its buyers; the connector looks for an answer there before it is told again. */
export async function tellAnswers(
  em: EntityManager,
  connector: StorefrontConnector,
  tasks: readonly DueTask[],
  clock: () => Date,
): Promise<TaskAnswer[]> {
  const answers: TaskAnswer[] = [];
  for (const task of tasks) {
    if (task.questionId === null) throw new Error('an answer is to be told and says not to what');
    const told = await answerOf(em, task.questionId);
    const answer = told ? await connector.answerQuestion(told, clock()) : ({ outcome: 'DONE', value: null } as const);
    answers.push({ task, answer });
    if (answer.outcome === 'LATER') break;
  }
  return answers;
}
