import { cancelDeadlines, handOverDeadlines, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Somebody who sees to what is due, and the team they are of. */
interface Holder {
  readonly owner: { readonly id: string; readonly name: string };
  readonly team: string | null;
}

/** Calls off what was asked in a case that has ended, whoever ended it; the end must be written by then. */
export async function endSupplements(tx: EntityManager, caseId: string, act: Act): Promise<void> {
  const ended = await tx.execute<{ id: string }[]>('select call_off_supplements(?) as id', [caseId]);
  for (const { id } of ended) await cancelDeadlines(tx, { id }, act);
}

/** Hands what is asked in a case, and when it is due, to who leads the case now. */
export async function handOverSupplements(tx: EntityManager, caseId: string, to: Holder, act: Act): Promise<void> {
  const open = "select id from supplement_request where case_id = ? and state = 'OPEN' order by id";
  for (const { id } of await tx.execute<{ id: string }[]>(open, [caseId])) await handOverDeadlines(tx, { id }, to, act);
}

/** What goes of the supplements of a case that is destroyed. */
export const forgetSupplements: readonly string[] = [
  `delete from deadline_event where deadline_id in (select d.id from deadline d
     join supplement_request r on r.id = d.subject_id where r.case_id = any(?::uuid[]))`,
  'delete from deadline where subject_id in (select id from supplement_request where case_id = any(?::uuid[]))',
  'delete from supplement_draft where request_id in (select id from supplement_request where case_id = any(?::uuid[]))',
  'delete from supplement_request where case_id = any(?::uuid[])',
];
