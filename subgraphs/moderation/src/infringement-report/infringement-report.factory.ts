import { newId } from '@madang/subgraph-kit';
import type { Asker } from '@madang/subgraph-kit/testing';
import type { EntityManager } from '@mikro-orm/postgresql';
import { postPersonal } from '../post/index.ts';
import { PostRow } from '../post/post.entity.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';
import { reportPersonal } from './infringement-report.personal.ts';

let made = 0;

/** What a test says of a post, in clear. */
interface PostDetails extends Partial<Omit<PostRow, keyof typeof postPersonal.kinds | 'personalIndex'>> {
  readonly posterName?: string;
  readonly posterEmail?: string | null;
}

/** What a test says of a report, in clear. */
interface ReportDetails extends Partial<
  Omit<InfringementReportRow, keyof typeof reportPersonal.kinds | 'personalIndex'>
> {
  readonly claimantName?: string;
  readonly claimantEmail?: string | null;
  readonly claimantPhone?: string | null;
}

/** Makes a post for a test. */
export async function aPost(
  em: EntityManager,
  { posterName = '달리는곰', posterEmail = null, ...details }: PostDetails = {},
): Promise<PostRow> {
  const id = details.id ?? newId();
  const post = em.create(PostRow, {
    id,
    kind: 'POST',
    externalId: id,
    url: `https://community.example/posts/${id}`,
    title: '드라이브 코스 추천',
    contentAsReported: '사진과 글 전문',
    ...details,
    ...(await postPersonal.seal(em, id, { posterName, posterEmail })),
  });
  await em.flush();
  return post;
}

/** Makes a report for a test, of a new post unless one is given; a decided one has what a decision leaves behind. */
export async function aReport(
  em: EntityManager,
  { claimantName = '김카모', claimantEmail = null, claimantPhone = null, ...details }: ReportDetails = {},
): Promise<InfringementReportRow> {
  made += 1;
  const id = details.id ?? newId();
  const postId = details.postId ?? (await aPost(em)).id;
  const reportedAt = details.reportedAt ?? new Date('2026-11-20T05:00:00Z');
  const report = em.create(InfringementReportRow, {
    id,
    number: `R2026-${String(made).padStart(6, '0')}`,
    rightKind: 'COPYRIGHT',
    state: 'RECEIVED',
    title: '사진 무단 사용',
    reason: '제가 찍은 사진을 허락 없이 올렸습니다.',
    evidenceSummary: '저작권등록증 사본',
    postId,
    reportedAt,
    ...(details.state && details.state !== 'RECEIVED' ? { reviewerId: newId(), reviewerName: '오운영' } : {}),
    ...(HIDDEN_ONCE.some((state) => state === details.state) ? hidden(reportedAt) : {}),
    ...details,
    ...(await reportPersonal.seal(em, id, { claimantName, claimantEmail, claimantPhone })),
  });
  await em.flush();
  return report;
}

const HIDDEN_ONCE = ['HIDDEN', 'OBJECTED', 'RESUMING', 'REINSTATED', 'CLOSED'] as const;

function hidden(at: Date): Partial<InfringementReportRow> {
  return {
    decisionReason: '저작권 침해',
    operatorMemo: '신분증 본인 확인 완료',
    decidedAt: at,
    objectionUntil: new Date(at.getTime() + 30 * 86_400_000),
  };
}

/** Gives the input of a decision with the digest of its preview, as a moderator who looked at it; none if it is refused. */
export async function previewed(asker: Asker, decision: string, input: object): Promise<Record<string, unknown>> {
  const name = `${decision.charAt(0).toUpperCase()}${decision.slice(1)}`;
  const answer: { data: { looked: { preview: { digest: string } | null } } } = await asker.ask(
    `mutation ($input: Preview${name}Input!) { looked: preview${name}(input: $input) { preview { digest } } }`,
    { input },
  );
  return { ...input, previewDigest: answer.data.looked.preview?.digest ?? null };
}
