import { audit, decide, defineClock, HolidayRow, seoulDay, type DeadlineRecord } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DisputeCaseRow, noticedCase } from '../dispute-case/index.ts';
import { alarmOfficer, supplementNear, writeToParty } from './supplement-notices.ts';
import { supplementProcess } from './supplement-process.ts';
import { SupplementRequestRow } from './supplement.entity.ts';
import { SUPPLEMENT_DAYS } from './supplement.ts';

const DAY_MS = 86_400_000;

/** Time within which a party is to submit what it was asked for (K6); its silence is noted, and the officer is told. */
export const supplementClock = defineClock({
  name: 'SUPPLEMENT',
  label: { ko: '자료보정', en: 'Supplements' },
  unit: 'DAYS',
  length: SUPPLEMENT_DAYS,
  given: true,
  source: '자료보정요청',
  remindBefore: [{ days: 3 }, { days: 1 }],
  path: (id) => `/disputes/supplements/${id}`,
  remind: remindParty,
  expire: noteSilence,
});

/** End of a number of days: the last moment of that day in Seoul, or of the next working day (민법 제161조). */
export async function endOfDays(tx: EntityManager, now: Date, days: number): Promise<Date> {
  const first = Date.parse(seoulDay(now)) + days * DAY_MS;
  const dayAt = (after: number): string => new Date(first + after * DAY_MS).toISOString().slice(0, 10);
  const holidays = await tx.find(HolidayRow, { day: { $gte: dayAt(0) }, removed: false });
  const free = new Set(holidays.map(({ day }) => day));
  let after = 0;
  while (free.has(dayAt(after)) || isWeekend(dayAt(after))) after += 1;
  return new Date(Date.parse(`${dayAt(after)}T00:00:00+09:00`) + DAY_MS - 1);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Reminds the party that was asked, beside the alarm of the officer. */
async function remindParty(
  tx: EntityManager,
  { id, subjectId, remindedLead }: DeadlineRecord,
  now: Date,
): Promise<void> {
  const request = await tx.findOneOrFail(SupplementRequestRow, subjectId);
  const dispute = await tx.findOneOrFail(DisputeCaseRow, request.caseId);
  const { side, dueAt } = request;
  const written = { message: supplementNear, side, dueAt, key: `supplement-near:${id}:${remindedLead}` };
  await writeToParty(tx, await noticedCase(tx, dispute), written, { actor: null, now });
}

/** Notes that nobody answered in time; what comes later is late. */
async function noteSilence(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const { caseId } = await tx.findOneOrFail(SupplementRequestRow, subjectId);
  const dispute = await tx.findOneOrFail(DisputeCaseRow, caseId, lock);
  const request = await tx.findOneOrFail(SupplementRequestRow, subjectId, { ...lock, refresh: true });
  const decision = decide(supplementProcess, 'expire', request, ['CLOCK']);
  if (!decision.allowed) return;
  request.state = decision.to;
  const { id, side } = request;
  await audit(
    tx,
    { act: 'supplement.expire', subject: { type: 'SupplementRequest', id }, actor: null, data: { side } },
    now,
  );
  const told = { officerId: dispute.officerId ?? null, side, move: 'UNANSWERED' } as const;
  await alarmOfficer(tx, await noticedCase(tx, dispute), told, { actor: null, now });
}
