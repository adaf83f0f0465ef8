import type { EntityManager } from '@mikro-orm/postgresql';
import { tellSettled } from './tell-of-question.ts';

interface SettledRow {
  readonly id: string;
  readonly answer: string | null;
  readonly state: 'TOLD' | 'REFUSED' | 'ANSWERED';
  readonly code: string | null;
  readonly detail: string | null;
  readonly isAnnounced: boolean;
}

/**
 * Brings questions to where the telling of their answers came to: the marketplace has it, refused it, or is told again.
 * The call center is told of what came to its end.
 */
export async function settleAnswers(tx: EntityManager, taskIds: readonly string[], now: Date): Promise<void> {
  if (taskIds.length === 0) return;
  const settled = await tx.execute<SettledRow[]>(
    `update storefront_question as asked set
       state = case task.state when 'DONE' then 'TOLD' when 'FAILED' then 'REFUSED' else 'ANSWERED' end,
       told_at = case task.state when 'DONE' then task.ended_at end,
       refusal_code = case task.state when 'FAILED' then coalesce(task.error_code, 'UNCLEAR') end,
       refusal_detail = case task.state when 'FAILED' then task.error_detail end
     from outward_task as task
     where task.id in (select json_array_elements_text(?::json)::uuid) and asked.id = task.question_id
       and asked.state <> 'TOLD'
     returning asked.id, asked.answer_id as answer, asked.state, asked.refusal_code as code,
       asked.refusal_detail as detail, asked.announced_at is not null as "isAnnounced"`,
    [JSON.stringify(taskIds)],
  );
  for (const { id: questionId, answer: answerId, state, code, detail, isAnnounced } of settled) {
    if (!isAnnounced || state === 'ANSWERED') continue;
    const outcome = state === 'TOLD' && answerId === null ? 'ANSWERED_ELSEWHERE' : state;
    await tellSettled(tx, { questionId, answerId, outcome, refusalCode: code, refusalDetail: detail }, now);
  }
}
