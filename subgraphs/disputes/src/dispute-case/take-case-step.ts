import { isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputesCode } from './dispute-case-words.ts';
import { rolesInCase } from './dispute-case.access.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { lockedCase } from './locked-case.ts';
import { moveCase, type ChosenStep, type StepDetails } from './move-case.ts';

/** Takes one step of a case: row, history and consequences change together or not at all, and listeners hear of it. */
export async function takeCaseStep(
  { em, actor, now }: Context,
  caseId: string,
  step: ChosenStep,
  details: StepDetails = {},
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    return moveCase(tx, dispute, { step, actor, roles: rolesInCase(dispute, actor), now, ...details });
  });
}

/** Takes a step that time takes, as role CLOCK; a case that has moved on meanwhile stays as it is, and gives null. */
export async function takeStepOfTime(
  tx: EntityManager,
  caseId: string,
  step: ChosenStep,
  { now, ...details }: StepDetails & { readonly now: Date },
): Promise<DisputeCaseRow | null> {
  const dispute = await tx.findOne(DisputeCaseRow, caseId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!dispute) return null;
  const before = dispute.state;
  const outcome = await moveCase(tx, dispute, { step, actor: null, roles: ['CLOCK'], now, ...details });
  if (!isRefusal<DisputesCode>(outcome)) return outcome;
  // A refusal after the case has moved, such as a document that cannot be made, takes all of it back and is tried again.
  if (dispute.state !== before) throw new Error(`${caseId}: time could not take its step: ${outcome.code}`);
  return null;
}
