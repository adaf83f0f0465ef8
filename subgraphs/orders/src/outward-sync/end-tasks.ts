import type { EntityManager } from '@mikro-orm/postgresql';
import { settleAnswers } from '../storefront-question/index.ts';
import type { TaskAnswer } from './outward-task.ts';

/** Tries after which an answer that is lost every time is left to people. */
const MOST_TRIES = 10;

const DETAIL_LENGTH = 500;

interface Ending {
  readonly id: string;
  readonly state: 'DONE' | 'FAILED' | 'WAITING';
  readonly error: string | null;
  readonly detail: string | null;
}

/** Writes down what came of telling: done, failed with its reason, or to be tried again, later each time. */
export async function endTasks(em: EntityManager, answers: readonly TaskAnswer[], now: Date): Promise<void> {
  const endings = answers.flatMap(endingOf);
  if (endings.length === 0) return;
  const ofQuestions = answers.flatMap(({ task: { id, questionId } }) => (questionId === null ? [] : [id]));
  await em.transactional(async (tx) => {
    await writeEndings(tx, endings, now);
    await settleAnswers(tx, ofQuestions, now);
  });
}

async function writeEndings(tx: EntityManager, endings: readonly Ending[], now: Date): Promise<void> {
  await tx.execute(
    `update outward_task as task set
       attempts = task.attempts + 1,
       state = ended.state, error_code = ended.error, error_detail = ended.detail,
       ended_at = case when ended.state = 'WAITING' then null else ?::timestamptz end,
       retry_at = case when ended.state = 'WAITING'
         then ?::timestamptz + least(interval '1 second' * 2 ^ task.attempts, interval '10 minutes') end
     from (
       select known.id, error, detail,
         case when told.state = 'WAITING' and attempts + 1 >= ? then 'FAILED' else told.state end as state
       from json_to_recordset(?::json) as told (id uuid, state text, error text, detail text)
       join outward_task as known on known.id = told.id
     ) as ended
     where task.id = ended.id`,
    [now, now, MOST_TRIES, JSON.stringify(endings)],
  );
}

function endingOf({ task: { id }, answer }: TaskAnswer): Ending[] {
  switch (answer.outcome) {
    case 'DONE':
      return [{ id, state: 'DONE', error: null, detail: null }];
    case 'REFUSED':
      return [{ id, state: 'FAILED', error: answer.code, detail: answer.detail?.slice(0, DETAIL_LENGTH) ?? null }];
    case 'UNCLEAR':
      return [{ id, state: 'WAITING', error: 'UNCLEAR', detail: null }];
    case 'LATER':
      return [];
  }
}
