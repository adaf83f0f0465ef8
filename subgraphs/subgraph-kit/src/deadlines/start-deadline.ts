import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../id.ts';
import type { Act } from '../subject.ts';
import { clockNamed, nameOf, type ClockReference, type DeadlineStart } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { noteDeadline, openDeadlines, putDeadline } from './keep-deadline.ts';
import { holidaysOf, ruleAt } from './rule-of-clock.ts';
import { timeOf, waitFor } from './time-of.ts';

/** What a deadline is started with. */
export interface NewDeadline extends DeadlineStart {
  readonly clock: ClockReference;
}

/** Starts a deadline of a subject; the open one of the same clock, where there is one, is given instead. */
export async function startDeadline(tx: EntityManager, wanted: NewDeadline, act: Act): Promise<DeadlineRecord> {
  const { clock, subject, owner, team, since, dueAt } = wanted;
  if (dueAt && !clockNamed(tx, clock).given) throw new Error(`the end of ${nameOf(clock)} is counted, not given`);
  const rule = await ruleAt(tx, clock, since);
  const begun = { startedAt: since, givenAt: dueAt ?? null, pauses: [], extendedDays: 0 };
  const row: DeadlineRecord = {
    id: newId(),
    clock: nameOf(clock),
    ruleFrom: rule.effectiveFrom,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectLabel: subject.label,
    state: 'RUNNING',
    ownerId: owner?.id ?? null,
    ownerName: owner?.name ?? null,
    team: team ?? null,
    ...begun,
    ...timeOf(begun, rule, await holidaysOf(tx), act.now),
    pausedAt: null,
    missedAt: null,
    endedAt: null,
  };
  if (!(await putDeadline(tx, row))) return firstOf(tx, row);
  await noteDeadline(tx, row, { kind: 'STARTED' }, act);
  await waitFor(tx, row, rule);
  return row;
}

/** The one that was there first; somebody may have ended it since. */
async function firstOf(tx: EntityManager, { subjectId, clock }: DeadlineRecord): Promise<DeadlineRecord> {
  const first = (await openDeadlines(tx, { id: subjectId })).find((open) => open.clock === clock);
  if (!first) throw new Error(`the deadline ${clock} of ${subjectId} ended while another was started`);
  return first;
}
