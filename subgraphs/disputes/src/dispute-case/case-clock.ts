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

/** Case whose time ought to run and does not. */
interface Unstarted {
  readonly id: string;
  readonly number: string;
  readonly opened_at: string;
  readonly team: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
}

const UNSTARTED = `select c.id, c.number, c.opened_at, c.team, o.id as owner_id, o.name as owner_name
  from dispute_case c left join officer o on o.id = c.officer_id
  where c.state in ('RECEIVED', 'SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION')
    and not exists (select from deadline d where d.subject_id = c.id)
  order by c.id limit ? for update of c skip locked`;

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
  unstarted: async (tx, limit) => {
    const cases = await tx.execute<Unstarted[]>(UNSTARTED, [limit]);
    return cases.map(({ id, number, opened_at: since, team, owner_id: ownerId, owner_name: name }) => ({
      subject: { type: 'DisputeCase', id, label: number },
      since: new Date(since),
      team,
      owner: ownerId && name ? { id: ownerId, name } : null,
    }));
  },
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

/** What a step means for the time of a case: settled or closed it is met, withdrawn it presses nobody. */
export async function tellCaseClock(tx: EntityManager, dispute: DisputeCaseRow, step: string, act: Act): Promise<void> {
  const subject = subjectOf(dispute);
  if (step === 'recordAgreement' || step === 'close') await meetDeadlines(tx, subject, [recommendationClock], act);
  else if (step === 'withdraw') await cancelDeadlines(tx, subject, act);
}
