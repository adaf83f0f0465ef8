import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import { newId } from '../id.ts';
import type { APPROVAL_ACTS, ApprovalState } from './approval-lists.ts';
import { ApprovalEventRow, type ApprovalRow } from './approval.entity.ts';
import { approvalEventPersonal } from './approval.personal.ts';

/** Something that was done with a request. */
export interface ApprovalAct {
  readonly step: (typeof APPROVAL_ACTS)[number];
  readonly from: ApprovalState | null;
  readonly place?: number | null;
  readonly onBehalfOf?: { readonly id: string; readonly name: string } | null;
  readonly reason?: string | null;
  readonly actor: Actor;
  readonly now: Date;
}

/** Writes the history row of an act on a request, puts it on record. */
export async function noteApproval(tx: EntityManager, request: ApprovalRow, act: ApprovalAct): Promise<void> {
  const { step, from, place = null, onBehalfOf = null, reason = null, actor, now } = act;
  const id = newId();
  const { id: requestId, kind, subjectType, subjectId, state, round } = request;
  tx.create(ApprovalEventRow, {
    id,
    requestId,
    round,
    step,
    fromState: from,
    toState: state,
    place,
    actorId: actor.id,
    actorName: actor.name,
    onBehalfOfId: onBehalfOf?.id ?? null,
    onBehalfOfName: onBehalfOf?.name ?? null,
    ...(await approvalEventPersonal.seal(tx, id, { reason })),
    takenAt: now,
  });
  const data = { kind, subjectType, subjectId, from, to: state, round, place, onBehalfOf: onBehalfOf?.id ?? null };
  await audit(tx, { act: `approval.${step}`, subject: { type: 'ApprovalRequest', id: requestId }, actor, data }, now);
}
