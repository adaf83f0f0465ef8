import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../id.ts';
import type { AskedPlace } from './approval-line.ts';
import { approvalKeys } from './approval.access.ts';
import { ApprovalStepRow, type ApprovalRow } from './approval.entity.ts';
import { noteApproval } from './note-approval.ts';
import { tellApprovers } from './tell-approval.ts';

/** A request on its way to those who decide. */
export interface Submission {
  readonly step: 'submit' | 'resubmit';
  readonly places: readonly AskedPlace[];
  readonly actor: Actor;
  readonly now: Date;
}

/** Begins a round: a request gets the steps of its line and waits at the first. */
export async function putToApprovers(
  tx: EntityManager,
  request: ApprovalRow,
  { step, places, actor, now }: Submission,
): Promise<void> {
  const from = request.state;
  request.round += 1;
  for (const [index, place] of places.entries()) {
    tx.create(ApprovalStepRow, {
      id: newId(),
      requestId: request.id,
      requesterId: request.requesterId,
      round: request.round,
      place: index + 1,
      ...place,
      personalIndex: [],
    });
  }
  request.state = 'SUBMITTED';
  request.submittedAt = now;
  request.decidedAt = null;
  request.roundHands = [];
  request.lineKeys = [...new Set(places.map(({ role, team }) => approvalKeys([role], team).at(-1) ?? role))];
  waitAt(request, { place: 1, role: places[0]?.role ?? null, team: places[0]?.team ?? null });
  await noteApproval(tx, request, { step, from, actor, now });
  await tx.flush();
  await tellApprovers(tx, request, { actor, now });
}

/** Lets a request wait at a place, or nowhere. */
export function waitAt(
  request: ApprovalRow,
  next: { readonly place: number; readonly role: string | null; readonly team?: string | null } | null,
): void {
  request.waitingPlace = next?.place ?? null;
  request.waitingRole = next?.role ?? null;
  request.waitingTeam = next?.team ?? null;
}
