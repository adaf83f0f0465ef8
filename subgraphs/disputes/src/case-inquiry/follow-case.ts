import { cancelDeadlines, handOverDeadlines, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Somebody who sees to what is due, and the team they are of. */
interface Holder {
  readonly owner: { readonly id: string; readonly name: string };
  readonly team: string | null;
}

/** Calls off what was ordered in a case that has ended, whoever ended it; the end must be written by then. */
export async function endInquiries(tx: EntityManager, caseId: string, act: Act): Promise<void> {
  const ended = await tx.execute<{ id: string }[]>('select call_off_inquiries(?, ?) as id', [caseId, act.now]);
  for (const { id } of ended) await cancelDeadlines(tx, { id }, act);
}

/** Hands the time of what is ordered in a case to who leads the case now. */
export async function handOverInquiries(tx: EntityManager, caseId: string, to: Holder, act: Act): Promise<void> {
  const open = "select id from case_inquiry where case_id = ? and state = 'ORDERED' order by id";
  for (const { id } of await tx.execute<{ id: string }[]>(open, [caseId])) await handOverDeadlines(tx, { id }, to, act);
}

/** What goes of the inquiries in a case that is destroyed. */
export const forgetInquiries: readonly string[] = [
  `delete from deadline_event where deadline_id in (select d.id from deadline d
     join case_inquiry i on i.id = d.subject_id where i.case_id = any(?::uuid[]))`,
  'delete from deadline where subject_id in (select id from case_inquiry where case_id = any(?::uuid[]))',
  'delete from case_inquiry where case_id = any(?::uuid[])',
];
