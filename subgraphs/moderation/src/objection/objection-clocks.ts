import { decide, defineClock, startDeadline, type Act, type DeadlineRecord } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  askClaimant,
  infringementReportProcess,
  InfringementReportRow,
  noticedReport,
  noteStep,
  pathOfReport,
  subjectOf,
  unstartedReports,
} from '../infringement-report/index.ts';
import { noticeReinstated } from '../report-notice/index.ts';
import { letPostGo } from './let-post-go.ts';
import { MOST_RESUMPTION_DAYS } from './objection.ts';

/** Days in which the desk answers an objection. */
const REVIEW_DAYS = 3;

/** Objections whose answer nobody waits for. */
const UNSTARTED = `select r.id, r.number, o.objected_at as since, r.reviewer_id, r.reviewer_name
  from infringement_report r join objection o on o.report_id = r.id
  where r.state = 'OBJECTED'
    and not exists (select from deadline d where d.subject_id = r.id and d.clock = 'OBJECTION_REVIEW')
  order by r.id limit ? for update of r skip locked`;

/** Time in which the desk decides on an objection; people have to act when it is over. */
export const objectionReviewClock = defineClock({
  name: 'OBJECTION_REVIEW',
  label: { ko: '이의신청 처리', en: 'Decision on an objection' },
  unit: 'BUSINESS_DAYS',
  length: REVIEW_DAYS,
  source: '저작권법 제103조(재개 요청의 통보)',
  remindBefore: [{ days: 1 }],
  path: pathOfReport,
  unstarted: unstartedReports(UNSTARTED),
});

/** Time until a post is shown again, in which the claimant can say that they have sued (저작권법 103조). */
export const resumptionClock = defineClock({
  name: 'RESUMPTION',
  label: { ko: '게시 재개', en: 'Resumption of a post' },
  unit: 'DAYS',
  length: MOST_RESUMPTION_DAYS,
  given: true,
  source: '저작권법 제103조, 시행령 제43조',
  path: pathOfReport,
  expire: reinstate,
});

/** Starts the time in which the desk answers. */
export async function startReview(tx: EntityManager, report: InfringementReportRow, act: Act): Promise<void> {
  const { reviewerId: id, reviewerName: name } = report;
  const owner = id && name ? { id, name } : null;
  await startDeadline(tx, { clock: objectionReviewClock, subject: subjectOf(report), owner, since: act.now }, act);
}

/** Starts the time until the post is shown again. */
export async function startResumption(
  tx: EntityManager,
  report: InfringementReportRow,
  { dueAt, owner }: { readonly dueAt: Date; readonly owner: { readonly id: string; readonly name: string } },
  act: Act,
): Promise<void> {
  await startDeadline(tx, { clock: resumptionClock, subject: subjectOf(report), owner, since: act.now, dueAt }, act);
}

/** Shows a post again on its day, as role CLOCK; a report that somebody moved on meanwhile stays as it is. */
async function reinstate(tx: EntityManager, { subjectId, dueAt }: DeadlineRecord, now: Date): Promise<void> {
  const report = await tx.findOne(InfringementReportRow, subjectId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!report) return;
  const { state } = report;
  const decision = decide(infringementReportProcess, 'reinstate', { state, resumeAt: dueAt, now }, ['CLOCK']);
  if (!decision.allowed) return;
  report.state = decision.to;
  await noteStep(tx, report, { step: 'reinstate', from: decision.from, actor: null, note: null, now });
  await letPostGo(tx, report);
  const noticed = await noticedReport(tx, report, now);
  const act = { actor: null, now };
  await noticeReinstated(tx, noticed, { reason: '이의신청 인용에 따른 재개 예정일 도래' }, act);
  await askClaimant(tx, noticed, act);
}
