import type { EntityManager } from '@mikro-orm/postgresql';

/** Brings questions to where the telling of their answers came to: the marketplace has it, refused it, or is told again. */
export async function settleAnswers(tx: EntityManager, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await tx.execute(
    `update storefront_question as asked set
       state = case task.state when 'DONE' then 'TOLD' when 'FAILED' then 'REFUSED' else 'ANSWERED' end,
       told_at = case task.state when 'DONE' then task.ended_at end,
       refusal_code = case task.state when 'FAILED' then coalesce(task.error_code, 'UNCLEAR') end,
       refusal_detail = case task.state when 'FAILED' then task.error_detail end
     from outward_task as task
     where task.id in (select json_array_elements_text(?::json)::uuid) and asked.id = task.question_id
       and asked.state <> 'TOLD'`,
    [JSON.stringify(taskIds)],
  );
}
