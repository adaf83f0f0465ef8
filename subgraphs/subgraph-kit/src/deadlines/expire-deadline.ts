import type { EntityManager } from '@mikro-orm/postgresql';
import { clocksOf } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, lockDeadline } from './keep-deadline.ts';
import { GRACE_MS } from './time-of.ts';

/**
 * Takes the step of time on a deadline that is over and that nobody met; false when there is nothing to do, or somebody is
 * at it. Deadline and step change together, so the step is taken once however often and wherever it is tried.
 */
export function expireDeadline(em: EntityManager, id: string, now: Date): Promise<boolean> {
  return em.fork().transactional(async (tx) => {
    const open = await lockDeadline(tx, id);
    if (open?.state !== 'RUNNING' || now.getTime() < open.dueAt.getTime() + GRACE_MS) return false;
    // An act holds its subject and waits for us, while our step waits for the subject: we give way before PostgreSQL chooses.
    await tx.execute("set local lock_timeout = '500ms'");
    const row: DeadlineRecord = { ...open, state: 'MISSED', endedAt: now };
    await keepDeadline(tx, row, { kind: 'MISSED' }, { actor: null, now });
    await clocksOf(tx).get(row.clock)?.expire?.(tx, row, now);
    return true;
  });
}
