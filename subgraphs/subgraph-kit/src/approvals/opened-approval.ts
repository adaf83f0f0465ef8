import type { Actor } from '@madang/shared-schema/actor';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { idsAmong } from '../id.ts';
import { decide, type Decision } from '../process.ts';
import { absencesCovered } from './absences.ts';
import type { ApprovalState } from './approval-lists.ts';
import { approvalProcess, type ApprovalStep } from './approval-process.ts';
import { approvalRoomOf } from './approval-room.ts';
import type { ApprovalCode } from './approval-words.ts';
import { handAt, readableApprovals, rolesInApproval } from './approval.access.ts';
import { ApprovalRow, ApprovalStepRow, type AbsenceRow } from './approval.entity.ts';
import type { Approval } from './approval.ts';

/** A request that its actor holds alone until the transaction ends. */
export interface OpenedApproval {
  readonly request: ApprovalRow;
  /** Steps of this round, in their order. */
  readonly steps: readonly ApprovalStepRow[];
  readonly covers: readonly AbsenceRow[];
}

/** Locks a request that the actor may read; null where there is none for them. */
export async function openApproval(
  tx: EntityManager,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  approvalId: string,
): Promise<OpenedApproval | null> {
  const covers = await absencesCovered(tx, actor.id, now);
  const where = {
    $and: [readableApprovals(actor, approvalRoomOf(tx), covers), { id: { $in: idsAmong([approvalId]) } }],
  };
  const request = await tx.findOne(ApprovalRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!request) return null;
  const { id: requestId, round } = request;
  const steps = await tx.find(ApprovalStepRow, { requestId, round }, { orderBy: { place: 'asc' } });
  return { request, steps, covers };
}

/** A request as the process looks at it: who decides at a place of it, if the actor does. */
export function approvalAt(
  { request, steps, covers }: OpenedApproval,
  actor: Actor,
  place: ApprovalStepRow | null,
): Approval {
  const { state, requesterId, roundHands } = request;
  const placesLeft = steps.filter(({ decision }) => !decision).length;
  const approval = { state, requesterId, roundHands, placesLeft };
  return { ...approval, hand: place ? handAt(actor, place, covers, approval) : null };
}

/** Place where a request waits; the last one of a line that has ended, so that its approvers hear that it has. */
export function waitingStep({ request, steps }: Omit<OpenedApproval, 'covers'>): ApprovalStepRow | null {
  return steps.find(({ place }) => place === request.waitingPlace) ?? steps.at(-1) ?? null;
}

/** Decides whether an actor may take a step of a request. */
export function decideApproval(
  step: ApprovalStep,
  approval: Approval,
  actor: Actor,
): Decision<ApprovalState, ApprovalCode> {
  return decide(approvalProcess, step, approval, rolesInApproval(approval, actor));
}
