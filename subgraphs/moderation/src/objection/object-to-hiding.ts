import { meetDeadlines, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import {
  noticedReport,
  objectionClock,
  takeReportStep,
  type InfringementReportRow,
  type ModerationCode,
} from '../infringement-report/index.ts';
import { linkOf } from '../report-link/index.ts';
import { noticeObjected } from '../report-notice/index.ts';
import { startReview } from './objection-clocks.ts';
import { ObjectionRow } from './objection.entity.ts';
import { STATEMENT_LENGTH, type ObjectionGround } from './objection.ts';

/** What a poster says. */
interface Objecting {
  readonly token: string;
  readonly ground: ObjectionGround;
  readonly statement: string;
  readonly affirmed: boolean;
}

/** Objects to the hiding of a post, by the link that its poster was sent, once and within 30 days (R6; 저작권법 103조). */
export async function objectToHiding(
  context: Context,
  { token, ground, affirmed, ...input }: Objecting,
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const { em, actor, now } = context;
  const link = await linkOf(em, token, now);
  if (link?.side !== 'POSTER') return refuse('LINK_UNKNOWN');
  const statement = input.statement.trim();
  if (statement === '') return refuse('STATEMENT_MISSING', ['input', 'statement']);
  if (statement.length > STATEMENT_LENGTH) return refuse('STATEMENT_TOO_LONG', ['input', 'statement']);
  if (!affirmed) return refuse('NOT_AFFIRMED', ['input', 'affirmed']);
  return takeReportStep(context, link.reportId, 'object', {
    as: 'POSTER',
    alsoDo: async (report, tx) => {
      tx.create(ObjectionRow, { id: newId(), reportId: report.id, ground, statement, objectedAt: now });
      const act = { actor, now };
      await meetDeadlines(tx, report, [objectionClock], act);
      await startReview(tx, report, act);
      await noticeObjected(tx, await noticedReport(tx, report, now), report.reviewerId ?? null, act);
    },
  });
}
