import { defineClock, type DeadlineRecord } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { WithdrawalRequestRow } from './withdrawal-request.entity.ts';
import { ANSWER_DAYS } from './withdrawal-request.ts';

/** Time in which an applicant answers a request for withdrawal; silence declines it, and the case goes on (K12). */
export const withdrawalClock = defineClock({
  name: 'WITHDRAWAL_ANSWER',
  label: { ko: '취하 요청 회신', en: 'Answer to a request for withdrawal' },
  unit: 'DAYS',
  length: ANSWER_DAYS,
  source: '사건처리 내부 기준',
  path: (id) => `/disputes/withdrawals/${id}`,
  expire: declineBySilence,
});

async function declineBySilence(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const request = await tx.findOne(WithdrawalRequestRow, { id: subjectId, state: 'ASKED' }, lock);
  if (request) Object.assign(request, { state: 'DECLINED', endedAt: now });
}
