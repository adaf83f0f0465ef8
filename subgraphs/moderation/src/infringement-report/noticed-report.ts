import { seoulDay, type Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { postPersonal, PostRow } from '../post/index.ts';
import type { NoticedReport } from '../report-notice/index.ts';
import type { InfringementReportRow } from './infringement-report.entity.ts';
import { reportPersonal } from './infringement-report.personal.ts';
import type { RightKind } from './infringement-report.ts';
import { subjectOf } from './report-deadlines.ts';

/** Rights as people read them. */
const RIGHT_WORDS: Readonly<Record<RightKind, { readonly ko: string; readonly en: string }>> = {
  COPYRIGHT: { ko: '저작권', en: 'Copyright' },
  TRADEMARK: { ko: '상표권', en: 'Trademark' },
  DESIGN: { ko: '디자인권', en: 'Design right' },
  PATENT: { ko: '특허권', en: 'Patent' },
  PORTRAIT: { ko: '초상권', en: 'Portrait right' },
};

const KIND_WORDS = { POST: '게시글', COMMENT: '댓글', REPLY: '대댓글' } as const;

/** Most letters of a post without a title that stand for it. */
const GLANCE = 40;

/** A report as its notices need it, in clear; it is shown to nobody but those it is written to. */
export async function noticedReport(
  tx: EntityManager,
  report: InfringementReportRow,
  now: Date,
): Promise<NoticedReport> {
  const post = await tx.findOneOrFail(PostRow, report.postId);
  return {
    subject: subjectOf(report),
    right: RIGHT_WORDS[report.rightKind],
    post: { kind: KIND_WORDS[post.kind], title: post.title ?? post.contentAsReported.slice(0, GLANCE), url: post.url },
    claimant: await claimantOf(tx, report),
    poster: await posterOf(tx, post),
    reportedOn: seoulDay(report.reportedAt),
    decidedOn: seoulDay(now),
  };
}

async function claimantOf(tx: EntityManager, report: InfringementReportRow): Promise<Recipient> {
  return {
    side: 'CLAIMANT',
    name: (await reportPersonal.open(tx, report, 'claimantName')) ?? '',
    email: await reportPersonal.open(tx, report, 'claimantEmail'),
    phone: await reportPersonal.open(tx, report, 'claimantPhone'),
    customerId: report.claimantCustomerId ?? null,
    businessId: report.claimantBusinessId ?? null,
  };
}

async function posterOf(tx: EntityManager, post: PostRow): Promise<Recipient> {
  return {
    side: 'POSTER',
    name: (await postPersonal.open(tx, post, 'posterName')) ?? '',
    email: await postPersonal.open(tx, post, 'posterEmail'),
    customerId: post.posterCustomerId ?? null,
  };
}
