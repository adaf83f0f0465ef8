import { elapsedDays, meetDeadlines, refuse, seoulMidnight, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  flawOfDecision,
  noticedReport,
  takeReportStep,
  type InfringementReportRow,
  type ModerationCode,
} from '../infringement-report/index.ts';
import { makeReportLink } from '../report-link/index.ts';
import { noticeObjectionRejected, noticeResumption } from '../report-notice/index.ts';
import { objectionReviewClock, startResumption } from './objection-clocks.ts';
import { ObjectionRow } from './objection.entity.ts';
import { LEAST_RESUMPTION_DAYS, MOST_RESUMPTION_DAYS } from './objection.ts';

/** What a moderator writes on an objection. */
interface ObjectionDecision {
  readonly reportId: string;
  readonly decisionReason: string;
  readonly operatorMemo: string;
}

/** Upholds an objection: both sides are told the day on which the post is shown again (R6; 저작권법 103조). */
export async function upholdObjection(
  context: Context,
  { resumeOn, ...input }: ObjectionDecision & { readonly resumeOn: string },
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const { actor, now } = context;
  const resumeAt = seoulMidnight(resumeOn);
  const ahead = elapsedDays(now, resumeAt);
  const inRange = ahead >= LEAST_RESUMPTION_DAYS && ahead <= MOST_RESUMPTION_DAYS;
  return decideOn(context, input, 'upholdObjection', async (objection, report, tx) => {
    if (!inRange) return refuse('RESUMPTION_OUT_OF_RANGE', ['input', 'resumeOn']);
    objection.outcome = 'UPHELD';
    objection.resumeAt = resumeAt;
    const act = { actor, now };
    await startResumption(tx, report, { dueAt: resumeAt, owner: actor }, act);
    const token = makeReportLink(tx, report.id, 'CLAIMANT', resumeAt);
    const told = { reason: objection.decisionReason ?? '', resumeOn, token };
    return noticeResumption(tx, await noticedReport(tx, report, now), told, act);
  });
}

/** Rejects an objection: the post stays hidden and the report is closed (R6). */
export async function rejectObjection(
  context: Context,
  input: ObjectionDecision,
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const { actor, now } = context;
  return decideOn(context, input, 'rejectObjection', async (objection, report, tx) => {
    objection.outcome = 'REJECTED';
    const told = { reason: objection.decisionReason ?? '' };
    return noticeObjectionRejected(tx, await noticedReport(tx, report, now), told, { actor, now });
  });
}

async function decideOn(
  context: Context,
  { reportId, ...texts }: ObjectionDecision,
  step: 'upholdObjection' | 'rejectObjection',
  decide: (
    objection: ObjectionRow,
    report: InfringementReportRow,
    tx: EntityManager,
  ) => Promise<Refusal<ModerationCode> | void>,
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const [decisionReason, operatorMemo] = [texts.decisionReason.trim(), texts.operatorMemo.trim()];
  const flaw = flawOfDecision(decisionReason, operatorMemo);
  if (flaw) return flaw;
  const { actor, now } = context;
  return takeReportStep(context, reportId, step, {
    note: decisionReason,
    alsoDo: async (report, tx) => {
      const objection = await tx.findOneOrFail(ObjectionRow, { reportId });
      Object.assign(objection, { decisionReason, operatorMemo, decidedBy: actor.name, decidedAt: now });
      await meetDeadlines(tx, report, [objectionReviewClock], { actor, now });
      return decide(objection, report, tx);
    },
  });
}
