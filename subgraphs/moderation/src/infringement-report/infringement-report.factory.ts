import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PostRow } from '../post/post.entity.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';

let made = 0;

/** Makes a post for a test. */
export async function aPost(em: EntityManager, details: Partial<PostRow> = {}): Promise<PostRow> {
  const id = newId();
  const post = em.create(PostRow, {
    id,
    kind: 'POST',
    externalId: id,
    url: `https://community.example/posts/${id}`,
    title: '드라이브 코스 추천',
    contentAsReported: '사진과 글 전문',
    posterName: '달리는곰',
    ...details,
  });
  await em.flush();
  return post;
}

/** Makes a report for a test, of a new post unless one is given; a decided one has what a decision leaves behind. */
export async function aReport(
  em: EntityManager,
  details: Partial<InfringementReportRow> = {},
): Promise<InfringementReportRow> {
  made += 1;
  const postId = details.postId ?? (await aPost(em)).id;
  const reportedAt = details.reportedAt ?? new Date('2026-11-20T05:00:00Z');
  const report = em.create(InfringementReportRow, {
    id: newId(),
    number: `R2026-${String(made).padStart(6, '0')}`,
    rightKind: 'COPYRIGHT',
    state: 'RECEIVED',
    title: '사진 무단 사용',
    reason: '제가 찍은 사진을 허락 없이 올렸습니다.',
    evidenceSummary: '저작권등록증 사본',
    claimantName: '김카모',
    postId,
    reportedAt,
    ...(details.state && details.state !== 'RECEIVED' ? { reviewerId: newId(), reviewerName: '오운영' } : {}),
    ...(details.state === 'HIDDEN' ? hidden(reportedAt) : {}),
    ...details,
  });
  await em.flush();
  return report;
}

function hidden(at: Date): Partial<InfringementReportRow> {
  return {
    decisionReason: '저작권 침해',
    operatorMemo: '신분증 본인 확인 완료',
    decidedAt: at,
    objectionUntil: new Date(at.getTime() + 30 * 86_400_000),
  };
}
