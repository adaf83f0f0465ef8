import type { Context } from '../context.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { kindOf } from './approval-room.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { openForDecision, writeDecision, type WantedDecision } from './decide-request.ts';

/** Approves a request at the place where it waits; with the last approval comes what was asked for, or nothing at all. */
export async function approveRequest(
  { em, actor, now }: Pick<Context, 'em' | 'actor' | 'now'>,
  wanted: WantedDecision,
): Promise<ApprovalRow | Refusal<ApprovalCode>> {
  return em.transactional(async (tx) => {
    const deciding = await openForDecision(tx, { actor, now }, 'approve', wanted);
    if (isRefusal<ApprovalCode>(deciding)) return deciding;
    const reason = wanted.reason?.trim() || null;
    const request = await writeDecision(tx, deciding, 'approve', { actor, now, reason });
    if (request.state === 'APPROVED') await kindOf(tx, request.kind).decided(tx, request, now, { actor, now });
    return request;
  });
}
