import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { batch } from '../batch.ts';
import type { Context } from '../context.ts';
import type { EventHandler } from '../events.ts';
import { AbsenceRow } from './approval.entity.ts';

/** Event by which every slice hears who is away and who stands in. */
export const ABSENCE_CHANGED = 'accounts.absence-changed';

const absenceChanged = z.object({
  absenceId: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  substituteId: z.uuid(),
  substituteName: z.string(),
  roles: z.array(z.string()),
  team: z.string().nullable(),
  from: z.coerce.date(),
  until: z.coerce.date(),
  endedAt: z.coerce.date().nullable(),
});

/** Keeps what accounts tells of an absence; what is over stays so, even when it is told of before it began. */
export const keepAbsence: EventHandler = async (tx, data) => {
  const told = absenceChanged.parse(data);
  await tx.execute(
    `insert into absence as kept
       (id, person_id, person_name, substitute_id, substitute_name, roles, team, away_from, away_until, ended_at)
     values (?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?)
     on conflict (id) do update set ended_at = coalesce(kept.ended_at, excluded.ended_at)`,
    [
      told.absenceId,
      told.personId,
      told.personName,
      told.substituteId,
      told.substituteName,
      JSON.stringify(told.roles),
      told.team,
      told.from,
      told.until,
      told.endedAt,
    ],
  );
};

/** Absences in which somebody stands in for others now. */
export function absencesCovered(em: EntityManager, substituteId: string, now: Date): Promise<AbsenceRow[]> {
  const now_ = { awayFrom: { $lte: now }, awayUntil: { $gt: now }, endedAt: null };
  return em.find(AbsenceRow, { substituteId, ...now_ }, { orderBy: { id: 'asc' } });
}

/** Those in which the viewer stands in for others, read once for a request. */
export const absencesOfViewer = batch<string, AbsenceRow[]>(async ({ em, now }, [viewer = '']) => [
  await absencesCovered(em, viewer, now),
]);

/** Absences that the viewer of a request stands in for. */
export function viewerCovers(context: Context): Promise<AbsenceRow[]> {
  return absencesOfViewer(context, context.actor.id);
}
