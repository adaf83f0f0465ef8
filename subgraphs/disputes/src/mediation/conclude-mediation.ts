import { decide, type Act } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { carryOut, lastOffer } from '../case-offer/index.ts';
import { takeStepOfTime, type DisputeCaseRow, type StepDetails } from '../dispute-case/index.ts';
import { mediationProcess } from './mediation-process.ts';
import { MediationRow } from './mediation.entity.ts';

/** What concluding leaves in mediation and case: the decision counts, and what it orders is carried out (67조). */
export function concludedBy(
  mediation: MediationRow,
  { now }: Pick<Act, 'now'>,
): Required<Pick<StepDetails, 'result' | 'alsoDo'>> {
  return {
    result: 'MEDIATED',
    alsoDo: async (dispute: DisputeCaseRow, tx: EntityManager) => {
      Object.assign(mediation, { state: 'ACCEPTED', endedAt: now });
      const decision = await lastOffer(tx, dispute.id, 'DECISION');
      if (decision) await carryOut(tx, dispute, decision, now);
    },
  };
}

/** Accepts a decision to which nobody said anything in time, as role CLOCK; the case first, then its mediation. */
export async function concludeByTime(tx: EntityManager, seen: MediationRow, now: Date): Promise<void> {
  await takeStepOfTime(tx, seen.caseId, 'concludeMediation', {
    now,
    note: '기한까지 의사표시가 없어 수락한 것으로 봄',
    result: 'MEDIATED',
    alsoDo: async (dispute, within) => {
      const mediation = await within.findOneOrFail(MediationRow, seen.id, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
      });
      const decision = decide(mediationProcess, 'conclude', mediation, ['CLOCK']);
      if (!decision.allowed) throw new Error(`the decision ${seen.id} cannot be accepted by silence: ${decision.code}`);
      await concludedBy(mediation, { now }).alsoDo(dispute, within, null);
    },
  });
}
