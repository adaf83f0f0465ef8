import type { Context } from '../context.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { openForDecision, writeDecision, type WantedDecision } from './decide-request.ts';

/** Returns a request to who asked (반려), with the reason. */
export async function returnRequest(
  { em, actor, now }: Pick<Context, 'em' | 'actor' | 'now'>,
  wanted: WantedDecision & { readonly reason: string },
): Promise<ApprovalRow | Refusal<ApprovalCode>> {
  const reason = wanted.reason.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  return em.transactional(async (tx) => {
    const deciding = await openForDecision(tx, { actor, now }, 'return', wanted);
    if (isRefusal<ApprovalCode>(deciding)) return deciding;
    return writeDecision(tx, deciding, 'return', { actor, now, reason });
  });
}
