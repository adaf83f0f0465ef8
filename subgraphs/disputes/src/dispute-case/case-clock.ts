import {
  cancelDeadlines,
  defineClock,
  handOverDeadlines,
  meetDeadlines,
  startDeadline,
  type Act,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { LONGEST_EXTENSION_DAYS, RECOMMENDATION_DAYS } from './dispute-case.ts';
import { unstartedCases } from './unstarted-cases.ts';

/** Time within which the parties are to have settled: 30 days from receipt, at most 60 more by approval (소비자기본법 58조). */
export const recommendationClock = defineClock({
  name: 'RECOMMENDATION',
  label: { ko: '합의권고', en: 'Settlement' },
  unit: 'DAYS',
  length: RECOMMENDATION_DAYS,
  mostExtension: LONGEST_EXTENSION_DAYS,
  source: '소비자기본법 제58조',
  remindBefore: [{ days: 7 }, { days: 3 }, { days: 1 }],
  approval: 'TIME_EXTENSION',
  path: (id) => `/disputes/cases/${id}`,
  unstarted: unstartedCases(
    'RECOMMENDATION',
    `c.state in ('RECEIVED', 'ASSIGNED', 'NOTIFIED', 'SELF_RESOLUTION', 'FACT_FINDING', 'OPINIONS', 'RECOMMENDATION', 'UNSIGNED')`,
    'c.opened_at',
  ),
});

/** Case as deadlines, documents and messages are about it. */
export function subjectOf({ id, number }: Pick<DisputeCaseRow, 'id' | 'number'>) {
  return { type: 'DisputeCase', id, label: number } as const;
}

/** Starts the time of a new case; gives its last moment. */
export async function startCaseTime(
  tx: EntityManager,
  dispute: Pick<DisputeCaseRow, 'id' | 'number'>,
  now: Date,
): Promise<Date> {
  const start = { clock: recommendationClock, subject: subjectOf(dispute), since: now };
  return (await startDeadline(tx, start, { actor: null, now })).dueAt;
}

/** Tells the time of a case who leads it now. */
export async function handOverCaseTime(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  officer: { readonly id: string; readonly name: string },
  act: Act,
): Promise<void> {
  await handOverDeadlines(tx, subjectOf(dispute), { owner: officer, team: dispute.team ?? null }, act);
}

/** Steps with which the parties have settled, or the case leaves the hands of its officer. */
const SETTLING = ['recordAgreement', 'sealAgreement', 'transferToMediation', 'close'];

/** What a step means for the time of a case: settled, handed on or closed it is met, withdrawn it presses nobody. */
export async function tellCaseClock(tx: EntityManager, dispute: DisputeCaseRow, step: string, act: Act): Promise<void> {
  const subject = subjectOf(dispute);
  if (SETTLING.includes(step)) await meetDeadlines(tx, subject, [recommendationClock], act);
  else if (step === 'withdraw') await cancelDeadlines(tx, subject, act);
}
