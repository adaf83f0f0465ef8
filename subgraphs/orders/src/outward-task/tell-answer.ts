import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { askToTell } from './ask-to-tell.ts';

/** A question that is answered. */
interface AnsweredQuestion {
  readonly id: string;
  readonly connectionId: string;
  readonly storefrontCode: string;
}

/** Has a marketplace told the answer to a question, in the transaction of the answer; one that it refused before is told anew. */
export async function tellAnswer(
  tx: EntityManager,
  { id, connectionId, storefrontCode }: AnsweredQuestion,
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into outward_task (id, kind, connection_id, storefront_code, question_id, line_numbers, state, created_at)
     values (?, 'ANSWER', ?, ?, ?, '{}', 'WAITING', ?)
     on conflict (question_id) where question_id is not null do update set state = 'WAITING', ended_at = null, attempts = 0,
       retry_at = null, error_code = null, error_detail = null`,
    [newId(), connectionId, storefrontCode, id, now],
  );
  await askToTell(tx, connectionId);
}
