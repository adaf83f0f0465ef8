import type { EntityManager } from '@mikro-orm/postgresql';
import { clocksOf } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, lockDeadline } from './keep-deadline.ts';
import { remindOwner } from './remind-owner.ts';
import { ruleOf } from './rule-of-clock.ts';
import { lastLeadPast, waitFor } from './time-of.ts';

/**
 * Reminds of a deadline when one of its lead times has come; false when there is nothing to do. Lead times that passed while
 * nobody looked make one reminder, and one that is over makes none.
 */
export function remindDeadline(em: EntityManager, id: string, now: Date): Promise<boolean> {
  return em.fork().transactional(async (tx) => {
    const open = await lockDeadline(tx, id);
    if (open?.state !== 'RUNNING') return false;
    const rule = await ruleOf(tx, open);
    const lead = lastLeadPast(rule.remindBefore, open.dueAt, now);
    if (lead === null || lead >= (open.remindedLead ?? Number.POSITIVE_INFINITY)) return false;
    if (now >= open.dueAt) return false;
    const row: DeadlineRecord = { ...open, remindedLead: lead };
    await remind(tx, row, now);
    await waitFor(tx, row, rule);
    return true;
  });
}

/** Tells the owner that an end comes near, and notes that they were told. */
async function remind(tx: EntityManager, row: DeadlineRecord, now: Date): Promise<void> {
  await keepDeadline(tx, row, { kind: 'REMINDED' }, { actor: null, now });
  await remindOwner(tx, row, now);
  await clocksOf(tx).get(row.clock)?.remind?.(tx, row, now);
}
