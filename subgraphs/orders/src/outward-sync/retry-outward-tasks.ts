import { addJob, audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import { PUSH_STOCK } from '../stock/index.ts';
import { settleAnswers } from '../storefront-question/index.ts';
import { connectionById } from './outward-reads.ts';
import type { OutwardCode } from './outward-sync.ts';

/** What a marketplace is to be told again. */
export interface OutwardRetry {
  readonly connectionId: string;
  /** Failed things; all of the connection where none are named. */
  readonly taskIds?: readonly string[] | null;
}

/** Has a marketplace told again what it refused, now that somebody mended it. */
export async function retryOutwardTasks(
  context: Context,
  { connectionId, taskIds }: OutwardRetry,
): Promise<StorefrontConnectionRow | Refusal<OutwardCode>> {
  const { em, actor, now } = context;
  const connection = await connectionById(context, connectionId);
  if (!connection) return refuse('CONNECTION_UNKNOWN', ['input', 'connectionId']);
  if (!connection.isActive) return refuse('CONNECTION_INACTIVE', ['input', 'connectionId']);
  return em.transactional(async (tx) => {
    const named = taskIds ? JSON.stringify(taskIds) : null;
    const again = await tx.execute<{ id: string }[]>(
      `update outward_task set state = 'WAITING', ended_at = null, attempts = 0, retry_at = null
       where connection_id = ? and (state = 'FAILED' or retry_at is not null)
         and (?::json is null or id::text in (select json_array_elements_text(?::json)))
         and not (kind = 'HOLD' and exists (
           select from outward_task as later where later.order_id = outward_task.order_id and later.kind = 'HOLD'
             and later.id > outward_task.id and later.line_numbers && outward_task.line_numbers))
       returning id`,
      [connectionId, named, named],
    );
    await settleAnswers(
      tx,
      again.map(({ id }) => id),
      now,
    );
    const subject = { type: 'StorefrontConnection', id: connectionId };
    await audit(tx, { act: 'outward-sync.retry', subject, actor, data: { taskIds: taskIds ?? null } }, now);
    await addJob(tx, PUSH_STOCK, { connectionId, again: true }, { key: `${PUSH_STOCK}:${connectionId}:again` });
    return connection;
  });
}
