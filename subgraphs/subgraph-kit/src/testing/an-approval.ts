import type { EntityManager } from '@mikro-orm/postgresql';
import { ApprovalRow, ApprovalStepRow } from '../approvals/approval.entity.ts';
import { approvalPersonal } from '../approvals/approval.personal.ts';
import { newId } from '../id.ts';
import type { Subject } from '../subject.ts';

/** What a test says of an approved request. */
export interface ApprovalDetails {
  readonly kind: string;
  readonly subject: Subject;
  readonly requesterId?: string;
  readonly team?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly at?: Date;
}

/** Makes a request that the lead has approved, for a test. */
export async function anApproval(
  em: EntityManager,
  {
    kind,
    subject,
    requesterId = newId(),
    team = null,
    data = {},
    at = new Date('2026-11-20T05:00:00Z'),
  }: ApprovalDetails,
): Promise<ApprovalRow> {
  const [id, approverId] = [newId(), newId()];
  const request = em.create(ApprovalRow, {
    id,
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectLabel: subject.label,
    title: kind,
    ...(await approvalPersonal.seal(em, id, { content: '결재 바랍니다.' })),
    data: { ...data },
    documents: [],
    files: [],
    path: '',
    state: 'APPROVED',
    requesterId,
    requesterName: '최담당',
    requesterTeam: team,
    single: false,
    round: 1,
    lineKeys: [team === null ? 'LEAD' : `LEAD@${team}`],
    hands: [approverId],
    roundHands: [approverId],
    draftedAt: at,
    submittedAt: at,
    decidedAt: at,
  });
  await em.flush();
  em.create(ApprovalStepRow, {
    id: newId(),
    requestId: id,
    requesterId,
    round: 1,
    place: 1,
    role: 'LEAD',
    team,
    decision: 'APPROVED',
    decidedById: approverId,
    decidedByName: '한팀장',
    personalIndex: [],
    decidedAt: at,
  });
  await em.flush();
  return request;
}
