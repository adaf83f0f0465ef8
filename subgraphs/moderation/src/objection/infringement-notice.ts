import { inNameOfSlice, openSteps, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { infringementReportProcess, InfringementReportRow } from '../infringement-report/index.ts';
import { PostRow } from '../post/index.ts';
import { linkOf, type LinkSide, type ReportLinkRow } from '../report-link/index.ts';
import { ObjectionRow } from './objection.entity.ts';

/** What whoever holds a link is told of its report. */
export interface InfringementNoticeView {
  readonly reportNumber: string;
  readonly side: LinkSide;
  readonly state: string;
  readonly right: string;
  readonly postKind: string;
  readonly postTitle: string | null;
  readonly postUrl: string;
  readonly decisionReason: string | null;
  readonly objectionUntil: Date | null;
  readonly objectedAt: Date | null;
  readonly outcomeReason: string | null;
  readonly resumeAt: Date | null;
  readonly canObject: boolean;
  readonly canReportLawsuit: boolean;
}

/** Notice behind a link; null alike for a wrong secret and for one whose time is over. */
export async function infringementNotice(context: Context, token: string): Promise<InfringementNoticeView | null> {
  const { em, now } = context;
  const link = await linkOf(em, token, now);
  if (!link) return null;
  const { report, post, objection } = await em.transactional((tx) => inNameOfSlice(tx, () => behind(tx, link)), {
    // What an act of this request has changed is read anew.
    clear: true,
  });
  const { state, objectionUntil = null } = report;
  const steps = openSteps(infringementReportProcess, { state, objectionUntil, now }, [link.side]);
  return {
    reportNumber: report.number,
    side: link.side,
    state,
    right: report.rightKind,
    postKind: post.kind,
    postTitle: post.title ?? null,
    postUrl: post.url,
    decisionReason: report.decisionReason ?? null,
    objectionUntil,
    objectedAt: objection?.objectedAt ?? null,
    outcomeReason: objection?.decisionReason ?? null,
    resumeAt: objection?.resumeAt ?? null,
    canObject: steps.includes('object'),
    canReportLawsuit: steps.includes('reportLawsuit'),
  };
}

/** The rows behind a link, which are not its holder's to read; what they are told of them is said above. */
async function behind(tx: EntityManager, { reportId }: ReportLinkRow) {
  const report = await tx.findOneOrFail(InfringementReportRow, reportId);
  const post = await tx.findOneOrFail(PostRow, report.postId);
  return { report, post, objection: await tx.findOne(ObjectionRow, { reportId }) };
}
