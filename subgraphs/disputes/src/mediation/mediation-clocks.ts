import { defineClock, startDeadline, type Act, type DeadlineRecord, type Subject } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from '../dispute-case/index.ts';
import { concludeByTime } from './conclude-mediation.ts';
import { MediationRow } from './mediation.entity.ts';
import { ANSWER_DAYS, DECISION_DAYS, LONGEST_DECISION_EXTENSION_DAYS } from './mediation.ts';

const path = (id: string): string => `/disputes/mediations/${id}`;

/** Time in which the committee decides (소비자기본법 66조). */
export const decisionClock = defineClock({
  name: 'MEDIATION_DECISION',
  label: { ko: '조정결정', en: 'Mediation decision' },
  unit: 'DAYS',
  length: DECISION_DAYS,
  mostExtension: LONGEST_DECISION_EXTENSION_DAYS,
  source: '소비자기본법 제66조',
  remindBefore: [{ days: 7 }, { days: 3 }, { days: 1 }],
  path,
});

/** Time in which the sides answer a decision; silence accepts it (소비자기본법 67조). */
export const acceptanceClock = defineClock({
  name: 'MEDIATION_ANSWER',
  label: { ko: '조정결정 수락', en: 'Answer to the decision' },
  unit: 'DAYS',
  length: ANSWER_DAYS,
  source: '소비자기본법 제67조',
  remindBefore: [{ days: 5 }, { days: 1 }],
  path,
  expire: acceptBySilence,
});

/** A mediation as deadlines are about it; its label is the number of its case. */
export function mediationSubject(
  { id }: Pick<MediationRow, 'id'>,
  { number }: Pick<DisputeCaseRow, 'number'>,
): Subject {
  return { type: 'Mediation', id, label: number };
}

/** Starts a clock of a mediation, for the officer who is its secretary. */
export async function startMediationTime(
  tx: EntityManager,
  clock: typeof decisionClock | typeof acceptanceClock,
  { mediation, dispute }: { readonly mediation: MediationRow; readonly dispute: DisputeCaseRow },
  { actor, now }: Act,
): Promise<Date> {
  const subject = mediationSubject(mediation, dispute);
  const owner = actor && { id: actor.id, name: actor.name };
  const start = { clock, subject, owner, team: dispute.team ?? null, since: now };
  return (await startDeadline(tx, start, { actor, now })).dueAt;
}

async function acceptBySilence(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const seen = await tx.findOne(MediationRow, subjectId, { lockMode: LockMode.NONE });
  if (seen) await concludeByTime(tx, seen, now);
}
