import {
  announce,
  approvalsStandingOn,
  audit,
  decide,
  endApprovals,
  newId,
  refuse,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tellCaseClock } from './case-clock.ts';
import { factsOf } from './dispute-case-facts.ts';
import { disputeCaseProcess, type TakenStep } from './dispute-case-process.ts';
import { hasEnded } from './dispute-case-rules.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import { readableCases, rolesInCase } from './dispute-case.access.ts';
import { CaseStepRow, DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseResult, CaseState } from './dispute-case.ts';
import { tellCaseChanged } from './tell-case-changed.ts';
import { tellGoodsInDispute } from './tell-goods-in-dispute.ts';
import { tellParties } from './tell-parties.ts';

/** Topic under which changes of cases are announced. */
export const CASE_TOPIC = 'dispute-case';

/** What goes along with a step: a remark, the result that is about to be given, and changes of the same transaction. */
export interface StepDetails {
  readonly note?: string | null;
  readonly result?: CaseResult;
  readonly alsoDo?: (dispute: DisputeCaseRow, tx: EntityManager) => Promise<void> | void;
}

/** Takes one step of a case: row, history and consequences change together or not at all, and listeners hear of it. */
export async function takeCaseStep(
  { em, actor, now }: Context,
  caseId: string,
  step: TakenStep,
  { note, result, alsoDo }: StepDetails = {},
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const where = { $and: [readableCases(actor), { id: caseId }] };
    const dispute = await tx.findOne(DisputeCaseRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    const subject = factsOf(dispute, await approvalsStandingOn(tx, dispute.id), result);
    const roles = rolesInCase(dispute, actor);
    const decision = decide(disputeCaseProcess, step, subject, roles);
    if (!decision.allowed) return refuse(decision.code, isOfResult(decision.code) ? ['input', 'result'] : undefined);
    dispute.state = decision.to;
    if (hasEnded(dispute)) dispute.closedAt = now;
    await alsoDo?.(dispute, tx);
    // The applicant's name stands in the case, sealed.
    const name = roles.includes('APPLICANT') ? null : actor.name;
    if (hasEnded(dispute)) await endApprovals(tx, dispute, { actor, now, name });
    await noteStep(tx, dispute, { step, from: decision.from, actor: { ...actor, name }, note: note ?? null, now });
    await tellCaseClock(tx, dispute, step, { actor: { ...actor, name: name ?? '신청인' }, now });
    return (await tellParties(tx, dispute, step, { actor, now, note: note ?? null })) ?? dispute;
  });
}

/** Indicates whether a refusal is about the result that was chosen. */
export function isOfResult(code: DisputesCode): boolean {
  return code === 'RESULT_CONTRADICTS_AGREEMENT' || code === 'RESULT_CONTRADICTS_REPORT';
}

/** Writes the history row of a step, puts it on record and tells listeners of the change. */
export async function noteStep(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  taken: {
    step: CaseStepRow['step'];
    from: CaseState | null;
    actor: { id: string; name: string | null; login?: string };
    note: string | null;
    now: Date;
  },
): Promise<void> {
  tx.create(CaseStepRow, {
    id: newId(),
    caseId: dispute.id,
    step: taken.step,
    fromState: taken.from,
    toState: dispute.state,
    actorId: taken.actor.id,
    actorName: taken.actor.name,
    note: taken.note,
    takenAt: taken.now,
  });
  const { id, number, state, officerId = null, respondentId = null, result = null } = dispute;
  const data = { number, from: taken.from, to: state, officerId, respondentId, result };
  await audit(
    tx,
    { act: `case.${taken.step}`, subject: { type: 'DisputeCase', id }, actor: taken.actor, data },
    taken.now,
  );
  await announce(tx, { topic: CASE_TOPIC, id: dispute.id, keys: { customerId: dispute.customerId ?? null } });
  await tellCaseChanged(tx, dispute, taken.now);
  await tellGoodsInDispute(tx, dispute, taken.step, taken.now);
}
