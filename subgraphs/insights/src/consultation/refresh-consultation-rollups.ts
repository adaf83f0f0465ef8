import type { EntityManager } from '@mikro-orm/postgresql';

/** Brings the counts by day and month up to date with the consultations; readers see the old counts until all is new. */
export async function refreshConsultationRollups(em: EntityManager): Promise<void> {
  await em.execute('select refresh_consultation_rollups()');
}
