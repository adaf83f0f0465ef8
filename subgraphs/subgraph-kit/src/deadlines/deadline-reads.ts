import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { batch, batchMany } from '../batch.ts';
import { seoulDay } from '../clock.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { idArray, idsAmong } from '../id.ts';
import { nameOf, wideOf, type ClockReference } from './clocks.ts';
import { readableDeadlines } from './deadline.access.ts';
import { ClockRuleRow, DeadlineEventRow, DeadlineRow } from './deadline.entity.ts';
import { beginningOfDay, endOfDay } from './periods.ts';
import { ruleAt } from './rule-of-clock.ts';
import { OPEN, ENDED, soonUntil, whereUrgency, type Urgency } from './urgency.ts';

/** What to look for among deadlines. */
export interface DeadlineQuestion {
  readonly mine?: boolean | null;
  readonly urgency?: Urgency | null;
  readonly clock?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly ended?: boolean | null;
}

/** Deadlines that meet all that was asked, by their end. */
export function findDeadlines(
  { em, actor, now }: Context,
  { mine, urgency, clock, from, until, ended }: DeadlineQuestion,
  args: PageArgs,
): Promise<Page<DeadlineRow>> {
  const where: FilterQuery<DeadlineRow> = {
    $and: [
      readableDeadlines(actor, wideOf(em)),
      urgency ? whereUrgency(urgency, now) : {},
      urgency === 'ENDED' || ended ? ENDED : OPEN,
      mine ? { ownerId: actor.id } : {},
      clock ? { clock } : {},
      from ? { dueAt: { $gte: beginningOfDay(from) } } : {},
      until ? { dueAt: { $lte: endOfDay(until) } } : {},
    ],
  };
  return page(em, DeadlineRow, where, [{ dueAt: 'asc' }, { id: 'asc' }], args);
}

/** Numbers of open deadlines. */
export interface DeadlineNumbers {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly later: number;
  readonly paused: number;
}

/** Counts the open deadlines that an actor may read, or those of their own. */
export async function countDeadlines({ em, actor, now }: Context, mine: boolean): Promise<DeadlineNumbers> {
  const today = endOfDay(seoulDay(now));
  const soon = soonUntil(now);
  const running = (condition: string) => `count(*) filter (where state = 'RUNNING' and ${condition})::int`;
  const [counts] = await em
    .createQueryBuilder(DeadlineRow, 'one')
    .select([
      raw(`${running('due_at < ?')} as overdue`, [now]),
      raw(`${running('due_at >= ? and due_at <= ?')} as today`, [now, today]),
      raw(`${running('due_at > ? and due_at <= ?')} as soon`, [today, soon]),
      raw(`${running('due_at > ?')} as later`, [soon]),
      raw("count(*) filter (where state = 'PAUSED')::int as paused"),
    ])
    .where(readableDeadlines(actor, wideOf(em)))
    .andWhere(OPEN)
    .andWhere(mine ? { ownerId: actor.id } : {})
    .execute<DeadlineNumbers[]>('all', false);
  if (!counts) throw new Error('a count gave nothing');
  return counts;
}

/** Rules of the slice's clocks, by clock and the day from which they are in effect. */
export function findClockRules({ em }: Context): Promise<ClockRuleRow[]> {
  return em.find(ClockRuleRow, {}, { orderBy: [{ clock: 'asc' }, { effectiveFrom: 'asc' }] });
}

/** Batched load of the rule of a deadline, by clock and day as {@link ruleKeyOf} says them. */
export const ruleByKey = batch<string, ClockRuleRow | null>(async (context, keys) => {
  const rules = new Map((await findClockRules(context)).map((rule) => [`${rule.clock} ${rule.effectiveFrom}`, rule]));
  return keys.map((key) => rules.get(key) ?? null);
});

/** Key of a deadline's rule. */
export function ruleKeyOf({ clock, ruleFrom }: Pick<DeadlineRow, 'clock' | 'ruleFrom'>): string {
  return `${clock} ${ruleFrom}`;
}

/** Batched load of a deadline's history, oldest first. */
export const historyOfDeadline = batchMany<DeadlineEventRow>(
  ({ em }, ids) =>
    em.find(DeadlineEventRow, { deadlineId: { $in: [...ids] } }, { orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  (event) => event.deadlineId,
);

/** Batched load of a subject's deadlines that the actor may read, ended ones too, by their end; for fields of a slice. */
export const deadlinesOf = batchMany<DeadlineRow>(
  ({ em, actor }, ids) => {
    const where = { $and: [readableDeadlines(actor, wideOf(em)), { subjectId: { $in: [...ids] } }] };
    return em.find(DeadlineRow, where, { orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] });
  },
  (deadline) => deadline.subjectId,
);

interface End {
  readonly subject_id: string;
  readonly clock: string;
  readonly due_at: string | Date;
}

const endsOf = batch<string, End[]>(async ({ em }, keys) => {
  const ids = idsAmong(keys);
  const sql = 'select subject_id, clock, due_at from ends_of_deadlines(?::uuid[]) order by due_at';
  const ends = ids.length === 0 ? [] : await em.execute<End[]>(sql, [idArray(ids)]);
  return keys.map((key) => ends.filter((end) => end.subject_id === key));
});

/**
 * Batched load of when the next running deadline of a subject ends, or that of one clock; null while none runs. It asks the
 * actor for nothing, because who reads a subject sees when something of it ends.
 */
export async function dueAtOf(context: Context, subjectId: string, clock?: ClockReference): Promise<Date | null> {
  const ends = await endsOf(context, subjectId);
  const next = ends.find((end) => clock === undefined || end.clock === nameOf(clock));
  return next ? new Date(next.due_at) : null;
}

/** Days by which the time of a subject can still be extended, as the rule says by which it was started. */
export async function extensionLeft(context: Context, subjectId: string, clock: ClockReference): Promise<number> {
  const deadline = (await deadlinesOf(context, subjectId)).find((one) => one.clock === nameOf(clock));
  const rule = deadline ? await ruleByKey(context, ruleKeyOf(deadline)) : await ruleAt(context.em, clock, context.now);
  return (rule?.mostExtension ?? 0) - (deadline?.extendedDays ?? 0);
}

/** Running deadlines of a person, for their calendar. */
export function deadlinesOfPerson(em: Context['em'], personId: string, limit: number): Promise<DeadlineRow[]> {
  const where = { state: 'RUNNING' as const, ownerId: personId };
  return em.find(DeadlineRow, where, { orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], limit });
}
