import {
  audit,
  decide,
  isRefusal,
  meetDeadlines,
  refuse,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import {
  announceCase,
  lockedCase,
  moveCase,
  rolesInCase,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { withdrawalClock } from './withdrawal-clock.ts';
import { withdrawalProcess } from './withdrawal-process.ts';
import { WithdrawalRequestRow } from './withdrawal-request.entity.ts';

/** What the applicant answers to a request for withdrawal. */
export interface WithdrawalAnswer {
  readonly requestId: string;
  readonly agreed: boolean;
  readonly note?: string | null;
}

/** The applicant agrees, and the case is withdrawn, or declines, and it goes on (K12). */
export async function answerWithdrawal(
  { em, actor, now }: Context,
  { requestId, agreed, note }: WithdrawalAnswer,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const seen = await tx.findOne(WithdrawalRequestRow, requestId, { fields: ['caseId'] });
    const dispute = await lockedCase(tx, actor, seen?.caseId ?? requestId);
    if (!seen || !dispute) return refuse('WITHDRAWAL_UNKNOWN', ['input', 'requestId']);
    const request = await tx.findOneOrFail(WithdrawalRequestRow, requestId, { refresh: true });
    const roles = rolesInCase(dispute, actor);
    const own = roles.filter((role) => role === 'APPLICANT');
    const decision = decide(withdrawalProcess, agreed ? 'agree' : 'decline', request, own);
    if (!decision.allowed) return refuse(decision.code);
    const answer = note?.trim() || null;
    Object.assign(request, { state: decision.to, answer, endedAt: now });
    await meetDeadlines(tx, request, [withdrawalClock], { actor, now });
    const data = { requestId, agreed };
    const subject = { type: 'DisputeCase', id: dispute.id };
    await audit(tx, { act: 'case.answerWithdrawal', subject, actor, data }, now);
    if (!agreed) {
      await announceCase(tx, dispute);
      return dispute;
    }
    const outcome = await moveCase(tx, dispute, { step: 'withdraw', actor, roles, now, note: request.reason });
    return isRefusal<DisputesCode>(outcome) ? outcome : dispute;
  });
}
