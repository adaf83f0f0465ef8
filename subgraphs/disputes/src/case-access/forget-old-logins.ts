import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseLoginRow, LoginThrottleRow } from './case-access.entity.ts';

const DAY_MS = 86_400_000;

/** Deletes logins and counted tries that are a day past their end; what happened stands in the log. */
export async function forgetOldLogins(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  await em.nativeDelete(CaseLoginRow, { expiresAt: { $lt: yesterday } });
  await em.nativeDelete(LoginThrottleRow, {
    since: { $lt: yesterday },
    $or: [{ lockedUntil: null }, { lockedUntil: { $lt: now } }],
  });
}
