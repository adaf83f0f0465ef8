import type { FilterQuery } from '@mikro-orm/postgresql';
import { daysAfter, seoulDay } from '../clock.ts';
import { OPEN_STATES } from './deadline-words.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { endOfDay } from './periods.ts';

/** How much a deadline presses. */
export type Urgency = 'OVERDUE' | 'RED' | 'SOON' | 'CALM' | 'ENDED';

/** Days within which an end is soon, today not counted. */
const SOON_DAYS = 3;

/** Condition on deadlines that are open. */
export const OPEN = { state: { $in: [...OPEN_STATES] } } satisfies FilterQuery<DeadlineRow>;

/** Condition on deadlines that have ended. */
export const ENDED: FilterQuery<DeadlineRow> = { state: { $in: ['MET', 'MISSED', 'CANCELLED'] } };

/** Last moment that is soon. */
export function soonUntil(now: Date): Date {
  return endOfDay(seoulDay(daysAfter(now, SOON_DAYS)));
}

/** How much a deadline presses now. */
export function urgencyOf({ state, dueAt, redAt }: Pick<DeadlineRow, 'state' | 'dueAt' | 'redAt'>, now: Date): Urgency {
  if (state === 'PAUSED') return 'CALM';
  if (state !== 'RUNNING') return 'ENDED';
  if (dueAt < now) return 'OVERDUE';
  if (redAt <= now) return 'RED';
  return dueAt <= soonUntil(now) ? 'SOON' : 'CALM';
}

/** Condition on the deadlines of which {@link urgencyOf} says the same. */
export function whereUrgency(urgency: Urgency, now: Date): FilterQuery<DeadlineRow> {
  const soon = soonUntil(now);
  const running = { state: 'RUNNING' as const };
  const conditions: Readonly<Record<Urgency, FilterQuery<DeadlineRow>>> = {
    OVERDUE: { ...running, dueAt: { $lt: now } },
    RED: { ...running, dueAt: { $gte: now }, redAt: { $lte: now } },
    SOON: { ...running, redAt: { $gt: now }, dueAt: { $gte: now, $lte: soon } },
    CALM: { $or: [{ ...running, redAt: { $gt: now }, dueAt: { $gt: soon } }, { state: 'PAUSED' }] },
    ENDED,
  };
  return conditions[urgency];
}
