import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isTooLong } from './approval-text.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { noteApproval } from './note-approval.ts';
import { approvalAt, decideApproval, openApproval } from './opened-approval.ts';
import { waitAt } from './put-to-approvers.ts';

/** Takes a request back (회수) before it is decided. */
export async function withdrawRequest(
  { em, actor, now }: Pick<Context, 'em' | 'actor' | 'now'>,
  { approvalId, reason }: { readonly approvalId: string; readonly reason?: string | null },
): Promise<ApprovalRow | Refusal<ApprovalCode>> {
  if (isTooLong(reason ?? '')) return refuse('TEXT_TOO_LONG', ['input', 'reason']);
  return em.transactional(async (tx) => {
    const opened = await openApproval(tx, { actor, now }, approvalId);
    if (!opened) return refuse('APPROVAL_UNKNOWN', ['input', 'approvalId']);
    const { request } = opened;
    const decision = decideApproval('withdraw', approvalAt(opened, actor, null), actor);
    if (!decision.allowed) return refuse(decision.code);
    request.state = decision.to;
    waitAt(request, null);
    await noteApproval(tx, request, {
      step: 'withdraw',
      from: decision.from,
      reason: reason?.trim() || null,
      actor,
      now,
    });
    return request;
  });
}
