import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { AbsenceCode } from './absence-words.ts';
import { mayDeclareFor, readableAbsences } from './absence.access.ts';
import { AbsenceDeclarationRow } from './absence.entity.ts';
import { tellAbsence } from './tell-absence.ts';

/** Ends an absence before its time, or calls it off before it begins. */
export async function endAbsence(
  { em, actor, now }: Context,
  absenceId: string,
): Promise<AbsenceDeclarationRow | Refusal<AbsenceCode>> {
  return em.transactional(async (tx) => {
    // Read first: a lock asks for the right to write, which a lead has not.
    const where = { $and: [readableAbsences(actor), { id: absenceId }] };
    const readable = await tx.findOne(AbsenceDeclarationRow, where);
    if (!readable || !mayDeclareFor(actor, readable.personId)) return refuse('ABSENCE_UNKNOWN', ['input', 'absenceId']);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const absence = await tx.findOneOrFail(AbsenceDeclarationRow, absenceId, lock);
    if (absence.endedAt || absence.awayUntil <= now) return refuse('ABSENCE_OVER');
    absence.endedAt = now;
    await tellAbsence(tx, absence, { act: 'end', actor, now });
    return absence;
  });
}
