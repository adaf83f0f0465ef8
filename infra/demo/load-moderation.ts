import type { Client } from 'pg';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';
import { demoModerator, type DemoReport } from './reports.ts';
import type { SealRow } from './seal-row.ts';

const DAY_MS = 86_400_000;
/** Personal columns of posts and reports, as the slice declares them. */
const POSTER = {
  table: 'post',
  kinds: { posterName: 'NAME', posterEmail: 'EMAIL' },
  unsearched: ['posterName', 'posterEmail'],
} as const;
const CLAIMANT = {
  table: 'infringement_report',
  kinds: { claimantName: 'NAME', claimantEmail: 'EMAIL', claimantPhone: 'PHONE' },
} as const;

const MEMO = '신분증 본인 확인 완료';

/** Fills the database of the rights reports. */
export async function loadModeration(client: Client, { reports }: Population, seal: SealRow): Promise<void> {
  const posters = reports.map(async (report) => ({
    ...postRow(report),
    ...(await seal(POSTER, report.post.id, {
      posterName: report.post.posterName,
      posterEmail: report.post.poster?.email ?? `${report.post.externalId.toLowerCase()}@posters.madang.example`,
    })),
  }));
  await copyRows(client, 'post', await Promise.all(posters));
  const claimants = reports.map(async (report) => ({
    ...reportRow(report),
    ...(await seal(CLAIMANT, report.id, {
      claimantName: report.claimantName,
      claimantEmail: report.claimant?.email ?? `${report.number.toLowerCase()}@claimants.madang.example`,
      claimantPhone: report.claimant?.mobile ?? null,
    })),
  }));
  await copyRows(client, 'infringement_report', await Promise.all(claimants));
  await copyRows(client, 'report_step', reports.flatMap(stepRows));
  const objected = reports.filter(({ state }) => state === 'OBJECTED');
  await copyRows(client, 'objection', objected.map(objectionRow));
}

function postRow({ post, state, reportedAt }: DemoReport) {
  return {
    id: post.id,
    kind: post.kind,
    external_id: post.externalId,
    url: `https://community.madang.example/posts/${post.externalId}`,
    title: post.title,
    content_as_reported: post.content,
    poster_customer_id: post.poster?.id ?? null,
    hidden_at: isHidden(state) ? decisionTime(reportedAt) : null,
  };
}

function reportRow(report: DemoReport) {
  const decided = isHidden(report.state) || report.state === 'REJECTED';
  const reviewed = report.state !== 'RECEIVED';
  return {
    id: report.id,
    number: report.number,
    right_kind: report.right,
    state: report.state,
    title: report.title,
    reason: report.reason,
    evidence_summary: report.evidence,
    claimant_customer_id: report.claimant?.id ?? null,
    claimant_business_id: report.business?.id ?? null,
    post_id: report.post.id,
    reported_at: report.reportedAt,
    reviewer_id: reviewed ? demoModerator.id : null,
    reviewer_name: reviewed ? demoModerator.name : null,
    decision_reason: decided ? decisionReason(report) : null,
    rejection_situation: report.state === 'REJECTED' ? 'EVIDENCE_SHORT' : null,
    operator_memo: decided ? MEMO : null,
    decided_at: decided ? decisionTime(report.reportedAt) : null,
    objection_until: isHidden(report.state) ? new Date(decisionTime(report.reportedAt).getTime() + 30 * DAY_MS) : null,
  };
}

function stepRows(report: DemoReport) {
  const at = report.reportedAt;
  const filed = stepRow(report, { step: 'receive', from: null, to: 'RECEIVED', at, byModerator: false });
  if (report.state === 'RECEIVED') return [filed];
  const began = stepRow(report, {
    step: 'beginReview',
    from: 'RECEIVED',
    to: 'UNDER_REVIEW',
    at: new Date(at.getTime() + DAY_MS),
    byModerator: true,
  });
  if (report.state === 'UNDER_REVIEW') return [filed, began];
  const isRejected = report.state === 'REJECTED';
  const decided = stepRow(report, {
    step: isRejected ? 'reject' : 'hide',
    from: 'UNDER_REVIEW',
    to: isRejected ? 'REJECTED' : 'HIDDEN',
    at: decisionTime(at),
    byModerator: true,
  });
  if (report.state === 'OBJECTED') return [filed, began, decided, objectedStep(report)];
  if (report.state !== 'CLOSED') return [filed, began, decided];
  const closedAt = new Date(decisionTime(at).getTime() + 30 * DAY_MS);
  return [
    filed,
    began,
    decided,
    stepRow(report, { step: 'closeUncontested', from: 'HIDDEN', to: 'CLOSED', at: closedAt, byModerator: false }),
  ];
}

function objectedStep(report: DemoReport) {
  const at = objectionTime(report);
  return stepRow(report, { step: 'object', from: 'HIDDEN', to: 'OBJECTED', at, byModerator: false });
}

function objectionRow(report: DemoReport) {
  return {
    id: demoId('row', `objection:${report.number}`),
    report_id: report.id,
    ground: report.right === 'COPYRIGHT' ? 'OWN_WORK' : 'NO_INFRINGEMENT',
    statement:
      report.right === 'COPYRIGHT'
        ? '제가 직접 찍은 사진과 직접 쓴 글입니다. 원본 사진 파일과 촬영 기록을 가지고 있으며 요청하시면 보내 드리겠습니다.'
        : '정식 판매처에서 산 정품을 되파는 글이며, 상표를 제품의 출처와 다르게 쓰지 않았습니다.',
    objected_at: objectionTime(report),
  };
}

/** A day after the post was hidden. */
function objectionTime({ reportedAt }: DemoReport): Date {
  return new Date(decisionTime(reportedAt).getTime() + DAY_MS);
}

function stepRow(
  report: DemoReport,
  {
    step,
    from,
    to,
    at,
    byModerator,
  }: { step: string; from: string | null; to: string; at: Date; byModerator: boolean },
) {
  return {
    id: demoId('row', `report-step:${report.number}:${step}`),
    report_id: report.id,
    step,
    from_state: from,
    to_state: to,
    actor_id: byModerator ? demoModerator.id : null,
    actor_name: byModerator ? demoModerator.name : null,
    note: null,
    taken_at: at,
  };
}

function isHidden(state: DemoReport['state']): boolean {
  return state === 'HIDDEN' || state === 'OBJECTED' || state === 'CLOSED';
}

function decisionTime(reportedAt: Date): Date {
  return new Date(reportedAt.getTime() + 2 * DAY_MS);
}

function decisionReason({ state }: DemoReport): string {
  return state === 'REJECTED'
    ? '증빙 서류가 부족하여 권리자임을 확인할 수 없음'
    : '권리자의 신고가 합당하여 게시물을 비노출함';
}
