import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseApplicationRow } from './case-application.entity.ts';

/** Deletes applications whose time is over: what became a case stands there, and the rest was never sent. */
export async function forgetOldApplications(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  await em.nativeDelete(CaseApplicationRow, { expiresAt: { $lt: now } });
}
