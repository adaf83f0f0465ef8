import { cancelDeadlines, type Context, type Refusal } from '@madang/subgraph-kit';
import {
  flawOfDecision,
  noticedReport,
  takeReportStep,
  type InfringementReportRow,
  type ModerationCode,
} from '../infringement-report/index.ts';
import { noticeReinstated } from '../report-notice/index.ts';
import { letPostGo } from './let-post-go.ts';

/** Takes back a hiding that was wrong: the post is shown at once, what was waited for ends, and both sides are told why. */
export async function reverseHiding(
  context: Context,
  input: { readonly reportId: string; readonly decisionReason: string; readonly operatorMemo: string },
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const [reason, operatorMemo] = [input.decisionReason.trim(), input.operatorMemo.trim()];
  const flaw = flawOfDecision(reason, operatorMemo);
  if (flaw) return flaw;
  const { actor, now } = context;
  return takeReportStep(context, input.reportId, 'reverse', {
    note: reason,
    alsoDo: async (report, tx) => {
      report.operatorMemo = `${report.operatorMemo}\n${operatorMemo}`;
      await letPostGo(tx, report);
      await cancelDeadlines(tx, report, { actor, now });
      await noticeReinstated(tx, await noticedReport(tx, report, now), { reason }, { actor, now });
    },
  });
}
