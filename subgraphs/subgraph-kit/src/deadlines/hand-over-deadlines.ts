import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act, Subject } from '../subject.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, openDeadlines } from './keep-deadline.ts';

/** Hands the open deadlines of a subject to somebody else; those that are theirs already stay as they are. */
export async function handOverDeadlines(
  tx: EntityManager,
  subject: Pick<Subject, 'id'>,
  to: { readonly owner: { readonly id: string; readonly name: string } | null; readonly team: string | null },
  act: Act,
): Promise<DeadlineRecord[]> {
  const handed: DeadlineRecord[] = [];
  for (const open of await openDeadlines(tx, subject)) {
    const ownerId = to.owner?.id ?? null;
    if (open.ownerId === ownerId && open.team === to.team) continue;
    const row: DeadlineRecord = { ...open, ownerId, ownerName: to.owner?.name ?? null, team: to.team };
    handed.push(await keepDeadline(tx, row, { kind: 'HANDED_OVER' }, act));
  }
  return handed;
}
