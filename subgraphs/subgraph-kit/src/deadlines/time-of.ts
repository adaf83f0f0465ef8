import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../jobs.ts';
import type { ClockRuleRow, DeadlineRecord } from './deadline.entity.ts';
import { endOfPeriod, redFrom, type Holidays, type RunningPeriod } from './periods.ts';

/** Job that ends a deadline which nobody met. */
export const EXPIRE_DEADLINE = 'expire-deadline';

/** Job that reminds of a deadline. */
export const REMIND_DEADLINE = 'remind-deadline';

/**
 * Time after the end before a deadline is missed: the clock of the machine that looks may be ahead by as much, and nobody
 * is late before their time is over.
 */
export const GRACE_MS = 10 * 60_000;

const HOUR_MS = 3_600_000;

/** Indicates whether the time of a deadline is over, whatever the clock of the machine that looks. */
export function isOver({ dueAt }: Pick<DeadlineRecord, 'dueAt'>, now: Date): boolean {
  return now.getTime() >= dueAt.getTime() + GRACE_MS;
}

type TimeOfDeadline = Pick<DeadlineRecord, 'dueAt' | 'redAt' | 'remindedLead'>;

/** When a deadline ends and turns red by its rule and the calendar; leads that are past by then are not reminded of. */
export function timeOf(
  deadline: Pick<DeadlineRecord, 'startedAt' | 'givenAt' | 'pauses' | 'extendedDays'>,
  rule: Pick<ClockRuleRow, 'unit' | 'length' | 'redAfterHours' | 'remindBefore'>,
  holidays: Holidays,
  now: Date,
): TimeOfDeadline {
  const period: RunningPeriod = {
    unit: rule.unit,
    length: rule.length,
    since: deadline.startedAt,
    given: deadline.givenAt ?? null,
    pauses: deadline.pauses.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) })),
    extendedDays: deadline.extendedDays,
  };
  const dueAt = endOfPeriod(period, holidays);
  const redAt = redFrom(period, dueAt, rule.redAfterHours);
  return { dueAt, redAt, remindedLead: lastLeadPast(rule.remindBefore, dueAt, now) };
}

/** Shortest lead time that is past, in hours; null while none is. */
export function lastLeadPast(leads: readonly number[], dueAt: Date, now: Date): number | null {
  const past = leads.filter((lead) => dueAt.getTime() - lead * HOUR_MS <= now.getTime());
  return past.length === 0 ? null : Math.min(...past);
}

/** Puts on the list when time next has something to do with a deadline; what waited for it is replaced. */
export async function waitFor(
  tx: EntityManager,
  { id, state, dueAt, remindedLead }: DeadlineRecord,
  { remindBefore }: Pick<ClockRuleRow, 'remindBefore'>,
): Promise<void> {
  if (state !== 'RUNNING') return;
  const at = new Date(dueAt.getTime() + GRACE_MS);
  await addJob(tx, EXPIRE_DEADLINE, { id }, { at, key: `${EXPIRE_DEADLINE}:${id}` });
  const next = Math.max(...remindBefore.filter((lead) => lead < (remindedLead ?? Number.POSITIVE_INFINITY)));
  if (!Number.isFinite(next)) return;
  const remindAt = new Date(dueAt.getTime() - next * HOUR_MS);
  await addJob(tx, REMIND_DEADLINE, { id }, { at: remindAt, key: `${REMIND_DEADLINE}:${id}` });
}
