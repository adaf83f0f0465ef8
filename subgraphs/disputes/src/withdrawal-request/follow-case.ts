import { cancelDeadlines, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

const END = `update withdrawal_request set state = 'DECLINED', ended_at = ? where case_id = ? and state = 'ASKED' returning id`;

/** Ends what was asked in a case that has ended, whoever ended it: there is nothing to withdraw any more. */
export async function endWithdrawalRequests(tx: EntityManager, caseId: string, act: Act): Promise<void> {
  const ended = await tx.execute<{ id: string }[]>(END, [act.now, caseId]);
  for (const { id } of ended) await cancelDeadlines(tx, { id }, act);
}

/** What goes of the requests of a case that is destroyed. */
export const forgetWithdrawalRequests: readonly string[] = [
  `delete from deadline_event where deadline_id in (select d.id from deadline d
     join withdrawal_request r on r.id = d.subject_id where r.case_id = any(?::uuid[]))`,
  'delete from deadline where subject_id in (select id from withdrawal_request where case_id = any(?::uuid[]))',
  'delete from withdrawal_request where case_id = any(?::uuid[])',
];
