import {
  approvalsStandingOn,
  audit,
  decide,
  endApprovals,
  newId,
  refuse,
  type Actor,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { announceCase } from './announce-case.ts';
import { tellCaseClock } from './case-clock.ts';
import { factsOf } from './dispute-case-facts.ts';
import { disputeCaseProcess, type TakenStep } from './dispute-case-process.ts';
import { hasEnded } from './dispute-case-rules.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import { CaseStepRow, type DisputeCaseRow } from './dispute-case.entity.ts';
import { CASE_SIDES, type CaseResult, type CaseRole, type CaseSide, type CaseState } from './dispute-case.ts';
import { keepCorrespondence, type StepLetter } from './keep-correspondence.ts';
import { markCase } from './mark-case.ts';
import { keepStageTime } from './stage-time.ts';
import { tellCaseChanged } from './tell-case-changed.ts';
import { tellGoodsInDispute } from './tell-goods-in-dispute.ts';
import { tellParties } from './tell-parties.ts';

/** Name under which time stands in the history (role CLOCK). */
export const TIME_NAME = '기한 경과';

/** What goes along with a step: a remark, the result that is about to be given, and changes of the same transaction. */
export interface StepDetails {
  readonly note?: string | null;
  /** Who reads of it in the correspondence, and its files; a remark that one party alone may read stands there only. */
  readonly letter?: StepLetter;
  readonly result?: CaseResult;
  /** May refuse, and then nothing of the step is left. */
  readonly alsoDo?: (
    dispute: DisputeCaseRow,
    tx: EntityManager,
    side: CaseSide | null,
  ) => Promise<Refusal<DisputesCode> | void> | Refusal<DisputesCode> | void;
}

/** A step, or how it is chosen once the case is locked. */
export type ChosenStep = TakenStep | ((dispute: DisputeCaseRow, side: CaseSide | null) => TakenStep);

/** A step as somebody takes it; nobody is time. */
export interface Move extends StepDetails {
  readonly step: ChosenStep;
  readonly actor: Actor | null;
  readonly roles: readonly CaseRole[];
  readonly now: Date;
}

/** Takes one step of a case that is locked: row, history and consequences change together, or a refusal says why not. */
export async function moveCase(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  { step: chosen, actor, roles, now, note = null, letter = {}, result, alsoDo }: Move,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const side = sideIn(roles);
  const step = typeof chosen === 'string' ? chosen : chosen(dispute, side);
  const facts = factsOf(dispute, await approvalsStandingOn(tx, dispute.id), { result: result ?? null, side });
  const decision = decide(disputeCaseProcess, step, facts, roles);
  if (!decision.allowed) return refuse(decision.code, isOfResult(decision.code) ? ['input', 'result'] : undefined);
  dispute.state = decision.to;
  markCase(dispute, step, { now, side, result: result ?? null });
  if (hasEnded(dispute)) dispute.closedAt = now;
  const refused = (await alsoDo?.(dispute, tx, side)) ?? null;
  if (refused) return refused;
  // The applicant's name stands in the case, sealed.
  const name = actor === null ? TIME_NAME : side === 'APPLICANT' ? null : actor.name;
  if (hasEnded(dispute)) await endApprovals(tx, dispute, { actor, now, name });
  // The history is read by whoever reads the case.
  const told = letter.visibleTo ? null : note;
  const taken = { step, from: decision.from, actor: actor && { ...actor, name }, note: told, now };
  await noteStep(tx, dispute, taken);
  const unwritten = await keepCorrespondence(tx, dispute, { step, roles, note, letter }, { actor, now });
  if (unwritten) return unwritten;
  const act = { actor: actor && { ...actor, name: name ?? '신청인' }, now };
  await tellCaseClock(tx, dispute, step, act);
  await keepStageTime(tx, dispute, step, act);
  return (await tellParties(tx, dispute, step, { actor, now, note, side })) ?? dispute;
}

/** Side of the dispute that roles speak for; none for staff and time. */
export function sideIn(roles: readonly CaseRole[]): CaseSide | null {
  return CASE_SIDES.find((side) => roles.includes(side)) ?? null;
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
    /** None for time. */
    actor: { id: string; name: string | null; login?: string } | null;
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
    actorId: taken.actor?.id ?? null,
    actorName: taken.actor ? taken.actor.name : TIME_NAME,
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
  await announceCase(tx, dispute);
  await tellCaseChanged(tx, dispute, taken.now);
  await tellGoodsInDispute(tx, dispute, taken.step, taken.now);
}
