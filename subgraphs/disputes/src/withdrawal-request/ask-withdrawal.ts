import {
  audit,
  isRefusal,
  newId,
  refuse,
  startDeadline,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { noticeWithdrawalAsked } from '../case-notice/index.ts';
import {
  announceCase,
  isWithdrawable,
  lockedCase,
  noticedCase,
  readText,
  rolesInCase,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { withdrawalClock } from './withdrawal-clock.ts';
import { WithdrawalRequestRow } from './withdrawal-request.entity.ts';

/** The business asks that the case be withdrawn (취하 요청, K12); the applicant is told and decides. One request at a time. */
export async function askWithdrawal(
  { em, actor, now }: Context,
  input: { readonly caseId: string; readonly reason: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const reason = readText(input.reason, { field: 'reason', missing: 'REASON_MISSING' });
  if (isRefusal<DisputesCode>(reason)) return reason;
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, input.caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!rolesInCase(dispute, actor).includes('RESPONDENT')) return refuse('NOT_ALLOWED');
    if (!isWithdrawable(dispute.state)) return refuse('WRONG_STATE');
    const caseId = dispute.id;
    if ((await tx.count(WithdrawalRequestRow, { caseId, state: 'ASKED' })) > 0) return refuse('WITHDRAWAL_ASKED');
    const id = newId();
    const asked = { id, caseId, state: 'ASKED' as const, reason, answer: null, askedAt: now, endedAt: null };
    tx.create(WithdrawalRequestRow, asked);
    const subject = { type: 'WithdrawalRequest', id, label: dispute.number };
    await startDeadline(
      tx,
      { clock: withdrawalClock, subject, owner: null, team: dispute.team ?? null, since: now },
      { actor, now },
    );
    const act = { act: 'case.askWithdrawal', subject: { type: 'DisputeCase', id: caseId }, actor, data: { id } };
    await audit(tx, act, now);
    await announceCase(tx, dispute);
    await noticeWithdrawalAsked(tx, await noticedCase(tx, dispute), { reason, key: id }, { actor, now });
    return dispute;
  });
}
