import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import { ApprovalRow } from './approval.entity.ts';
import { noteApproval } from './note-approval.ts';

/** Which approval an act rests on. */
export interface UsedApproval {
  readonly approvalId: string;
  readonly kind: string;
  readonly subject: Pick<Subject, 'id'>;
}

/** Takes an approval for the act that was approved, in its transaction; the second time it is none any more. */
export async function useApproval(
  tx: EntityManager,
  { approvalId, kind, subject }: UsedApproval,
  { actor, now }: Act,
): Promise<ApprovalRow | Refusal<'NOT_APPROVED'>> {
  const request = await tx.findOne(
    ApprovalRow,
    { id: approvalId, kind, subjectId: subject.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (request?.state !== 'APPROVED' || request.usedAt) return refuse('NOT_APPROVED');
  if (!actor) throw new Error(`time uses no approval: ${approvalId}`);
  request.usedAt = now;
  await noteApproval(tx, request, { step: 'use', from: 'APPROVED', actor, now });
  await tx.flush();
  return request;
}
