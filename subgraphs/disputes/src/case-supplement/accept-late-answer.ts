import { audit, isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { CaseMessageRow } from '../case-message/index.ts';
import { hasEnded, noticedCase } from '../dispute-case/index.ts';
import { openedRequest } from './open-request.ts';
import { lateAnswerDecided, writeToParty } from './supplement-notices.ts';
import type { SupplementCode } from './supplement-words.ts';
import type { SupplementRequestRow } from './supplement.entity.ts';
import { REASON_LENGTH } from './supplement.ts';

/** What the officer decides on an answer that came late. */
export interface LateDecision {
  readonly requestId: string;
  readonly accepted: boolean;
  readonly reason: string;
}

/** Decides, once, whether an answer that came late counts; the party is told, and reads why. */
export async function acceptLateAnswer(
  { em, actor, now }: Context,
  { requestId, accepted, reason: said }: LateDecision,
): Promise<SupplementRequestRow | Refusal<SupplementCode>> {
  const reason = said.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  if (reason.length > REASON_LENGTH) return refuse('REASON_TOO_LONG', ['input', 'reason']);
  return em.transactional(async (tx) => {
    const opened = await openedRequest(tx, { actor }, requestId);
    if (isRefusal<SupplementCode>(opened)) return opened;
    const { request, dispute, roles } = opened;
    if (!roles.includes('OFFICER')) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'requestId']);
    const answer = request.answerId
      ? await tx.findOneOrFail(CaseMessageRow, request.answerId, { refresh: true })
      : null;
    if (!answer?.late) return refuse('NOT_LATE', ['input', 'requestId']);
    if (typeof answer.lateAccepted === 'boolean') return refuse('LATE_DECIDED', ['input', 'requestId']);
    answer.lateAccepted = accepted;
    answer.lateReason = reason;
    await audit(
      tx,
      {
        act: 'supplement.decideLate',
        subject: { type: 'SupplementRequest', id: requestId },
        actor,
        data: { accepted },
      },
      now,
    );
    const { side, dueAt } = request;
    const written = { message: lateAnswerDecided, side, dueAt, key: `late-answer:${requestId}` };
    await writeToParty(tx, await noticedCase(tx, dispute), written, { actor, now });
    return request;
  });
}
