import {
  ClockRuleRow,
  DeadlineEventRow,
  DeadlineRow,
} from '../../../../subgraphs/subgraph-kit/src/deadlines/deadline.entity.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/id.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Rooms } from './rooms.type.ts';

/** Day from which a rule with every value is in effect: long after all that is counted here. */
const LATER = '2036-01-01';
const STARTED = new Date('2026-11-10T00:00:00Z');

/** A deadline of each urgency: of the subject itself, and of others of the same people. */
const ENDS: readonly Pick<Partial<DeadlineRow>, 'state' | 'dueAt' | 'pausedAt' | 'missedAt'>[] = [
  { dueAt: new Date('2026-12-20T00:00:00Z') },
  { dueAt: new Date('2026-11-20T00:00:00Z'), missedAt: new Date('2026-11-20T00:00:00Z') },
  { dueAt: new Date('2026-11-21T14:00:00Z') },
  { dueAt: new Date('2026-11-23T00:00:00Z') },
  { dueAt: new Date('2026-12-21T00:00:00Z'), state: 'PAUSED', pausedAt: new Date('2026-11-12T00:00:00Z') },
];

/** Deadlines that press in every way, each with a history, and a rule of the clock in which every value is said. */
export async function seedDeadlines(em: TestSubgraph['em'], rooms: Rooms, { world }: Belongings): Promise<void> {
  const clock = rooms.clock ?? '';
  const [rule] = await em.find(ClockRuleRow, { clock }, { orderBy: { effectiveFrom: 'asc' } });
  if (!rule) throw new Error(`there is no clock ${clock}`);
  await em.execute(
    `insert into clock_rule (clock, effective_from, unit, length, most_extension, red_after_hours, remind_before, source, changed_by_name)
     values (?, ?, 'DAYS', 30, 60, 72, '{24}', '소비자기본법 제58조', '조민재') on conflict do nothing`,
    [clock, LATER],
  );
  // The clock may have started the time of the subject since it was seeded.
  const own = 'd.subject_id = ? and d.clock = ?';
  await em.execute(`delete from deadline_event e using deadline d where d.id = e.deadline_id and ${own}`, [
    rooms.id,
    clock,
  ]);
  await em.execute(`delete from deadline d where ${own}`, [rooms.id, clock]);
  for (const [index, end] of ENDS.entries()) {
    const { id, dueAt } = em.create(DeadlineRow, {
      id: newIdOf(world),
      clock,
      ruleFrom: rule.effectiveFrom,
      subjectType: rooms.type,
      subjectId: index === 0 ? rooms.id : newId(),
      subjectLabel: rooms.label,
      state: 'RUNNING',
      ownerId: rooms.owner,
      ownerName: '최담당',
      team: rooms.team,
      startedAt: STARTED,
      dueAt: STARTED,
      redAt: STARTED,
      pauses: [],
      extendedDays: 0,
      // Of what ends soon somebody was reminded, so that the clock has nothing to do meanwhile.
      remindedLead: 0,
      ...end,
    });
    await em.flush();
    em.create(DeadlineEventRow, {
      id: newIdOf(world),
      deadlineId: id,
      kind: 'EXTENDED',
      at: STARTED,
      dueAt,
      actorId: rooms.owner,
      actorName: '최담당',
      approvalId: newId(),
      reason: '시험 의뢰 중',
    });
  }
  await em.flush();
}
