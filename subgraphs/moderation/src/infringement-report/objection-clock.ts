import { decide, defineClock, startDeadline, type Context, type DeadlineRecord } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noticeClosed } from '../report-notice/index.ts';
import { infringementReportProcess } from './infringement-report-process.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';
import { OBJECTION_DAYS } from './infringement-report.ts';
import { noticedReport } from './noticed-report.ts';
import { pathOfReport, subjectOf, unstartedReports } from './report-deadlines.ts';
import { askClaimant } from './report-survey.ts';
import { noteStep } from './take-report-step.ts';

/** Hidden posts whose time for an objection ought to run and does not. */
const UNSTARTED = `select id, number, decided_at as since, reviewer_id, reviewer_name from infringement_report r
  where state = 'HIDDEN' and decided_at is not null and not exists (select from deadline d where d.subject_id = r.id)
  order by id limit ? for update skip locked`;

/** Time in which a poster can object to the hiding; when it is over the report closes itself (R6; 저작권법 103조). */
export const objectionClock = defineClock({
  name: 'OBJECTION',
  label: { ko: '이의신청', en: 'Objection' },
  unit: 'DAYS',
  length: OBJECTION_DAYS,
  source: '저작권법 제103조',
  remindBefore: [{ days: 3 }],
  path: pathOfReport,
  expire: closeUncontested,
  unstarted: unstartedReports(UNSTARTED),
});

/** Starts the time to object; gives its last moment. */
export async function startObjectionTime(
  tx: EntityManager,
  report: InfringementReportRow,
  { actor, now }: Context,
): Promise<Date> {
  const { dueAt } = await startDeadline(
    tx,
    { clock: objectionClock, subject: subjectOf(report), owner: actor, team: actor.team, since: now },
    { actor, now },
  );
  return dueAt;
}

/** Closes a report to which nobody objected, as role CLOCK; one that somebody moved on meanwhile stays as it is. */
async function closeUncontested(tx: EntityManager, { subjectId, dueAt }: DeadlineRecord, now: Date): Promise<void> {
  const report = await tx.findOne(InfringementReportRow, subjectId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!report) return;
  const decision = decide(
    infringementReportProcess,
    'closeUncontested',
    { state: report.state, objectionUntil: dueAt, now },
    ['CLOCK'],
  );
  if (!decision.allowed) return;
  report.state = decision.to;
  await noteStep(tx, report, { step: 'closeUncontested', from: decision.from, actor: null, note: null, now });
  const noticed = await noticedReport(tx, report, now);
  await noticeClosed(tx, noticed, { actor: null, now });
  await askClaimant(tx, noticed, { actor: null, now });
}
