import { refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import { hidePost } from '../post/index.ts';
import { makeReportLink } from '../report-link/index.ts';
import { noticeHidden, noticeRejected } from '../report-notice/index.ts';
import type { ModerationCode } from './infringement-report-words.ts';
import type { InfringementReportRow } from './infringement-report.entity.ts';
import type { RejectionSituation } from './infringement-report.ts';
import { noticedReport } from './noticed-report.ts';
import { startObjectionTime } from './objection-clock.ts';
import { askClaimant } from './report-survey.ts';
import { takeReportStep } from './take-report-step.ts';

const TEXT_LENGTH = 2000;

/** What a moderator writes with a decision. */
export interface DecisionTexts {
  readonly reportId: string;
  readonly decisionReason: string;
  readonly operatorMemo: string;
}

/** Approves a report: its post is hidden, and the poster has 30 days to object (R4, R6). */
export async function hideReportedPost(
  context: Context,
  input: DecisionTexts,
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  return decideOn(context, input, 'hide', async (report, tx) => {
    report.objectionUntil = await startObjectionTime(tx, report, context);
    await hidePost(tx, report.postId, context.now);
    const token = makeReportLink(tx, report.id, 'POSTER', report.objectionUntil);
    const told = { reason: report.decisionReason ?? '', objectBy: seoulDay(report.objectionUntil), token };
    return noticeHidden(tx, await noticedReport(tx, report, context.now), told, context);
  });
}

/** Rejects a report in one of the situations of document 003 (R8, R9). */
export async function rejectReport(
  context: Context,
  input: DecisionTexts & { readonly situation: RejectionSituation },
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  return decideOn(context, input, 'reject', async (report, tx) => {
    report.rejectionSituation = input.situation;
    const told = { reason: report.decisionReason ?? '' };
    const noticed = await noticedReport(tx, report, context.now);
    await askClaimant(tx, noticed, context);
    return noticeRejected(tx, noticed, told, context);
  });
}

/** Notes who looks after a report. */
export function reviewedBy(report: InfringementReportRow, { actor }: Context): void {
  report.reviewerId = actor.id;
  report.reviewerName = actor.name;
}

async function decideOn(
  context: Context,
  input: DecisionTexts,
  step: 'hide' | 'reject',
  alsoDo: NonNullable<Parameters<typeof takeReportStep>[3]>['alsoDo'],
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const [decisionReason, operatorMemo] = [input.decisionReason.trim(), input.operatorMemo.trim()];
  const flaw = flawOfDecision(decisionReason, operatorMemo);
  if (flaw) return flaw;
  return takeReportStep(context, input.reportId, step, {
    operatorMemo,
    note: decisionReason,
    alsoDo: async (report, tx) => {
      reviewedBy(report, context);
      report.decisionReason = decisionReason;
      report.operatorMemo = operatorMemo;
      report.decidedAt = context.now;
      return alsoDo?.(report, tx);
    },
  });
}

/** What is wrong with the texts of a decision, whatever is decided. */
export function flawOfDecision(decisionReason: string, operatorMemo: string): Refusal<ModerationCode> | null {
  if (decisionReason === '') return refuse('DECISION_REASON_MISSING', ['input', 'decisionReason']);
  if (operatorMemo === '') return refuse('MEMO_MISSING', ['input', 'operatorMemo']);
  if (decisionReason.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'decisionReason']);
  if (operatorMemo.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'operatorMemo']);
  return null;
}
