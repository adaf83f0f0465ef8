import {
  defineClock,
  meetDeadlines,
  startDeadline,
  type Act,
  type DeadlineRecord,
  type DeadlineStart,
  type Subject,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ANSWER_DAYS } from '../mediation/index.ts';
import type { CollectiveDisputeRow } from './collective-dispute.entity.ts';
import { DECISION_DAYS, NOTICE_DAYS } from './collective-dispute.ts';
import { moveCollectiveByTime } from './move-collective.ts';

const path = (id: string): string => `/disputes/collective/${id}`;

/** Time for which a collective dispute is announced and can be joined (68조 4항); nobody joins after it. */
export const announcementClock = defineClock({
  name: 'COLLECTIVE_ANNOUNCEMENT',
  label: { ko: '집단분쟁 참가 접수', en: 'Announcement of a collective dispute' },
  unit: 'DAYS',
  length: NOTICE_DAYS,
  given: true,
  source: '소비자기본법 제68조',
  path,
  expire: closeByTime,
  unstarted: announcedWithoutClock,
});

/** Time in which the committee decides once the announcement is over (68조 7항). */
export const collectiveDecisionClock = defineClock({
  name: 'COLLECTIVE_DECISION',
  label: { ko: '집단분쟁 조정결정', en: 'Decision on a collective dispute' },
  unit: 'DAYS',
  length: DECISION_DAYS,
  mostExtension: 60,
  source: '소비자기본법 제68조',
  remindBefore: [{ days: 7 }, { days: 3 }, { days: 1 }],
  path,
});

/** Time in which business and participants answer; silence accepts (68조 8항, 67조 2항). */
export const collectiveAnswerClock = defineClock({
  name: 'COLLECTIVE_ANSWER',
  label: { ko: '집단분쟁 조정결정 수락', en: 'Answer to a collective decision' },
  unit: 'DAYS',
  length: ANSWER_DAYS,
  source: '소비자기본법 제67조',
  remindBefore: [{ days: 5 }, { days: 1 }],
  path,
  expire: concludeByTime,
});

/** A collective dispute as deadlines and messages are about it. */
export function collectiveSubject({ id, number }: Pick<CollectiveDisputeRow, 'id' | 'number'>): Subject {
  return { type: 'CollectiveDispute', id, label: `집단분쟁 ${number}` };
}

/** Starts a clock of a collective dispute for its officer. */
export async function startCollectiveTime(
  tx: EntityManager,
  clock: typeof announcementClock | typeof collectiveDecisionClock | typeof collectiveAnswerClock,
  dispute: CollectiveDisputeRow,
  { now, dueAt, actor }: { readonly now: Date; readonly dueAt?: Date; readonly actor: Act['actor'] },
): Promise<DeadlineRecord> {
  const owner = { id: dispute.officerId, name: dispute.officerName };
  const start = { clock, subject: collectiveSubject(dispute), owner, team: dispute.team ?? null, since: now };
  return startDeadline(tx, dueAt ? { ...start, dueAt } : start, { actor, now });
}

/** Ends what runs for a collective dispute by one of its clocks. */
export function meetCollectiveTime(
  tx: EntityManager,
  clock: typeof collectiveDecisionClock | typeof collectiveAnswerClock,
  dispute: CollectiveDisputeRow,
  act: Act,
): Promise<unknown> {
  return meetDeadlines(tx, collectiveSubject(dispute), [clock], act);
}

/** Announced disputes that came in without their clock, such as imported ones. */
async function announcedWithoutClock(tx: EntityManager, limit: number): Promise<readonly DeadlineStart[]> {
  const missing = await tx.execute<AnnouncedCells[]>(
    `select id, number, announced_at, join_until, officer_id, officer_name, team from collective_dispute c
     where state = 'ANNOUNCED' and not exists (select from deadline d where d.subject_id = c.id and d.clock = ?)
     limit ? for update of c skip locked`,
    [announcementClock.name, limit],
  );
  return missing.map(({ id, number, team, ...cells }) => ({
    subject: collectiveSubject({ id, number }),
    owner: { id: cells.officer_id, name: cells.officer_name },
    team,
    since: new Date(cells.announced_at),
    dueAt: new Date(cells.join_until),
  }));
}

interface AnnouncedCells {
  readonly id: string;
  readonly number: number;
  readonly announced_at: string;
  readonly join_until: string;
  readonly officer_id: string;
  readonly officer_name: string;
  readonly team: string | null;
}

async function closeByTime(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const dispute = await moveCollectiveByTime(tx, subjectId, 'close', now);
  if (dispute) await startCollectiveTime(tx, collectiveDecisionClock, dispute, { now, actor: null });
}

async function concludeByTime(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const dispute = await moveCollectiveByTime(tx, subjectId, 'conclude', now);
  if (dispute) dispute.endedAt = now;
}
