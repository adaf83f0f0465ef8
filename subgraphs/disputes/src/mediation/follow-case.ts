import { handOverDeadlines, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Hands the time of a case's mediation to who leads the case now, and is its secretary with that. */
export async function handOverMediation(
  tx: EntityManager,
  caseId: string,
  to: Parameters<typeof handOverDeadlines>[2],
  act: Act,
): Promise<void> {
  const own = 'select id from mediation where case_id = ?';
  for (const { id } of await tx.execute<{ id: string }[]>(own, [caseId])) await handOverDeadlines(tx, { id }, to, act);
}

/** What goes of the mediation of a case that is destroyed. */
export const forgetMediations: readonly string[] = [
  `delete from deadline_event where deadline_id in (select d.id from deadline d
     join mediation m on m.id = d.subject_id where m.case_id = any(?::uuid[]))`,
  'delete from deadline where subject_id in (select id from mediation where case_id = any(?::uuid[]))',
  'delete from mediation where case_id = any(?::uuid[])',
];
