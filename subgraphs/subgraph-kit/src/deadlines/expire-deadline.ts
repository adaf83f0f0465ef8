import type { EntityManager } from '@mikro-orm/postgresql';
import { clocksOf } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, lockDeadline } from './keep-deadline.ts';
import { isOver } from './time-of.ts';

/**
 * Takes the step of time on a deadline that is over and that nobody met, or notes that it is over where time takes none;
 * false when there is nothing to do, or somebody is at it. Deadline and step change together, so the step is taken once however often and wherever it is tried.
 */
export function expireDeadline(em: EntityManager, id: string, now: Date): Promise<boolean> {
  return em.fork().transactional(async (tx) => {
    const open = await lockDeadline(tx, id);
    if (open?.state !== 'RUNNING' || !isOver(open, now)) return false;
    // An act holds its subject and waits for us, while our step waits for the subject: we give way before PostgreSQL chooses.
    await tx.execute("set local lock_timeout = '500ms'");
    const expire = clocksOf(tx).get(open.clock)?.expire;
    if (!expire && open.missedAt) return false;
    // Where time takes no step, people still have to: it stays open, and overdue.
    const end = expire ? { state: 'MISSED' as const, endedAt: now } : {};
    const row: DeadlineRecord = { ...open, ...end, missedAt: now };
    await keepDeadline(tx, row, { kind: 'MISSED' }, { actor: null, now });
    await expire?.(tx, row, now);
    return true;
  });
}
