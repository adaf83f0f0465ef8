import { audit, emit, type Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AbsenceDeclarationRow } from './absence.entity.ts';

/** Event by which every slice hears who is away and who stands in. */
export const ABSENCE_CHANGED = 'accounts.absence-changed';

/** Puts an act on an absence on record and tells every slice, this one included. */
export async function tellAbsence(
  tx: EntityManager,
  absence: AbsenceDeclarationRow,
  { act, actor, now }: { readonly act: 'declare' | 'end'; readonly actor: Actor; readonly now: Date },
): Promise<void> {
  const { id, personId, personName, substituteId, substituteName, roles, team = null } = absence;
  const period = { from: absence.awayFrom, until: absence.awayUntil, endedAt: absence.endedAt ?? null };
  const record = { personId, substituteId, roles, ...period };
  await audit(tx, { act: `absence.${act}`, subject: { type: 'Absence', id }, actor, data: record }, now);
  const data = { absenceId: id, personId, personName, substituteId, substituteName, roles, team, ...period };
  await emit(tx, { type: ABSENCE_CHANGED, data }, now);
}
