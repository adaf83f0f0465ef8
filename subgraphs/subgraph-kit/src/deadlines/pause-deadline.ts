import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import { nameOf, type ClockReference } from './clocks.ts';
import type { DeadlineCode } from './deadline-words.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, openDeadlines } from './keep-deadline.ts';
import { holidaysOf, ruleOf } from './rule-of-clock.ts';
import { timeOf, waitFor } from './time-of.ts';

type Paused = DeadlineRecord | Refusal<Extract<DeadlineCode, `DEADLINE_${string}`>>;

/** Lets a deadline stand still, e.g. while an expert is asked. */
export async function pauseDeadline(
  tx: EntityManager,
  subject: Pick<Subject, 'id'>,
  clock: ClockReference,
  reason: string,
  act: Act,
): Promise<Paused> {
  const open = await openOne(tx, subject, clock);
  if (!open) return refuse('DEADLINE_UNKNOWN');
  if (open.state !== 'RUNNING') return refuse('DEADLINE_NOT_RUNNING');
  return keepDeadline(tx, { ...open, state: 'PAUSED', pausedAt: act.now }, { kind: 'PAUSED', reason }, act);
}

/** Lets a deadline run on: its end moves by the days in Seoul for which it stood still, by the time itself where hours count. */
export async function resumeDeadline(
  tx: EntityManager,
  subject: Pick<Subject, 'id'>,
  clock: ClockReference,
  reason: string,
  act: Act,
): Promise<Paused> {
  const open = await openOne(tx, subject, clock);
  if (!open) return refuse('DEADLINE_UNKNOWN');
  if (!open.pausedAt) return refuse('DEADLINE_NOT_PAUSED');
  // Two machines may not agree on the time; a pause is never shorter than nothing.
  const until = new Date(Math.max(act.now.getTime(), open.pausedAt.getTime()));
  const pauses = [...open.pauses, { from: open.pausedAt.toISOString(), until: until.toISOString() }];
  const rule = await ruleOf(tx, open);
  const time = timeOf({ ...open, pauses }, rule, await holidaysOf(tx), act.now);
  const row: DeadlineRecord = { ...open, ...time, pauses, state: 'RUNNING', pausedAt: null };
  await keepDeadline(tx, row, { kind: 'RESUMED', reason }, act);
  await waitFor(tx, row, rule);
  return row;
}

/** Open deadline of a subject by one clock. */
export async function openOne(
  tx: EntityManager,
  subject: Pick<Subject, 'id'>,
  clock: ClockReference,
): Promise<DeadlineRecord | null> {
  return (await openDeadlines(tx, subject)).find((open) => open.clock === nameOf(clock)) ?? null;
}
