import type { Context } from '../context.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { placesOf } from './approval-line.ts';
import { kindOf } from './approval-room.ts';
import { flawOf } from './approval-text.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { approvalPersonal } from './approval.personal.ts';
import { approvalAt, decideApproval, openApproval } from './opened-approval.ts';
import { putToApprovers } from './put-to-approvers.ts';

/** A request as it is to be submitted; what is not said stays. Its title says what is decided on, and stays as the act wrote it. */
export interface Resubmission {
  readonly approvalId: string;
  readonly content?: string | null;
  readonly documents?: readonly string[] | null;
  readonly files?: readonly string[] | null;
}

/** Submits a draft, or again what was returned: a new round on the line of today. */
export async function resubmitRequest(
  { em, actor, now }: Pick<Context, 'em' | 'actor' | 'now'>,
  input: Resubmission,
): Promise<ApprovalRow | Refusal<ApprovalCode>> {
  return em.transactional(async (tx) => {
    const opened = await openApproval(tx, { actor, now }, input.approvalId);
    if (!opened) return refuse('APPROVAL_UNKNOWN', ['input', 'approvalId']);
    const { request } = opened;
    const step = request.state === 'DRAFT' ? 'submit' : 'resubmit';
    const decision = decideApproval(step, approvalAt(opened, actor, null), actor);
    if (!decision.allowed) return refuse(decision.code);
    const content = input.content ?? (await approvalPersonal.open(tx, request, 'content')) ?? '';
    const flaw = flawOf({ title: request.title, content });
    if (flaw) return flaw;
    const { amount = null, requesterTeam: team = null } = request;
    const places = await placesOf(tx, kindOf(tx, request.kind), { amount, team, roles: actor.roles, now });
    if (isRefusal<ApprovalCode>(places)) return places;
    Object.assign(request, await approvalPersonal.change(tx, request, { content: content.trim() }));
    if (input.documents) request.documents = [...input.documents];
    if (input.files) request.files = [...input.files];
    await putToApprovers(tx, request, { step, places, actor, now });
    return request;
  });
}
