import { audit, decide, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unconflictedMembers } from '../committee/index.ts';
import {
  announceCase,
  lockedCase,
  rolesInCase,
  sideIn,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { mediationFacts } from './mediation-facts.ts';
import { mediationProcess, type MediationStep } from './mediation-process.ts';
import { MediationRow } from './mediation.entity.ts';

/** A mediation with its case, both locked. */
export interface LockedMediation {
  readonly mediation: MediationRow;
  readonly dispute: DisputeCaseRow;
}

/** What an act does in the transaction of its step. */
type Work = (tx: EntityManager, locked: LockedMediation) => Promise<Refusal<DisputesCode> | null>;

/** Takes a step of a mediation: the case is locked first, then its mediation, so that nobody waits for ever. */
export async function moveMediation(
  { em, actor, now }: Context,
  mediationId: string,
  step: MediationStep,
  work: Work,
): Promise<MediationRow | Refusal<DisputesCode>> {
  return wholeAct<MediationRow, DisputesCode>(em, async (tx) => {
    const locked = await lockMediation(tx, actor, mediationId);
    if (!locked) return refuse('MEDIATION_UNKNOWN', ['input', 'mediationId']);
    const { mediation, dispute } = locked;
    const roles = rolesInCase(dispute, actor).filter((role) => role !== 'LEAD');
    const unconflicted = (await unconflictedMembers(tx, mediation, dispute)).length;
    const subject = mediationFacts(mediation, { side: sideIn(roles), unconflicted });
    const decision = decide(mediationProcess, step, subject, roles);
    if (!decision.allowed) return refuse(decision.code);
    mediation.state = decision.to;
    const refusal = await work(tx, locked);
    if (refusal) return refusal;
    const data = { mediationId, from: decision.from, to: decision.to };
    await audit(tx, { act: `mediation.${step}`, subject: { type: 'DisputeCase', id: dispute.id }, actor, data }, now);
    await announceCase(tx, dispute);
    return mediation;
  });
}

async function lockMediation(
  tx: EntityManager,
  actor: Context['actor'],
  mediationId: string,
): Promise<LockedMediation | null> {
  const seen = await tx.findOne(MediationRow, mediationId, { fields: ['caseId'] });
  const dispute = await lockedCase(tx, actor, seen?.caseId ?? mediationId);
  if (!seen || !dispute) return null;
  const mediation = await tx.findOneOrFail(MediationRow, mediationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  return { mediation, dispute };
}
