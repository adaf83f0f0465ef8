import { defineClock, meetDeadlines, startDeadline, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SettlementRow } from './settlement-run.entity.ts';
import { ANSWER_DAYS } from './settlement-run.ts';
import { takeSettlementStep } from './take-settlement-step.ts';

/** Time within which an operator approves a statement or objects to it; silence is an approval. */
export const answerClock = defineClock({
  name: 'SETTLEMENT_ANSWER',
  label: { ko: '정산 확인', en: 'Answer to a settlement' },
  unit: 'BUSINESS_DAYS',
  length: ANSWER_DAYS,
  source: '위탁판매 계약',
  path: (id) => `/orders/settlements/${id}`,
  // Somebody who answered at the same moment was first; their step stands.
  expire: async (tx, { subjectId }, now) => {
    await takeSettlementStep(tx, { settlementId: subjectId, step: 'approveBySilence' }, { actor: null, now });
  },
});

/** Starts the time to answer; gives its last moment. */
export async function startAnswerTime(tx: EntityManager, settlement: SettlementRow, act: Act): Promise<Date> {
  const start = { clock: answerClock, subject: subjectOf(settlement), since: act.now };
  return (await startDeadline(tx, start, act)).dueAt;
}

/** Ends the time to answer, because somebody has. */
export async function endAnswerTime(tx: EntityManager, settlement: SettlementRow, act: Act): Promise<void> {
  await meetDeadlines(tx, subjectOf(settlement), [answerClock], act);
}

/** Settlement as deadlines, documents and approvals are about it. */
export function subjectOf({ id, number }: Pick<SettlementRow, 'id' | 'number'>) {
  return { type: 'Settlement', id, label: number } as const;
}
