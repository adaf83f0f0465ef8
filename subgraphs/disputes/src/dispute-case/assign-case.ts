import { endApprovals, refuse, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { assignableOfficer, hasConflict } from '../officer/index.ts';
import { handOverCaseTime } from './case-clock.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { TIME_NAME } from './move-case.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Assigns a case to a known officer of the lead's team who has nothing to do with the business; the team leads it from then on (담당자분배, K4). */
export async function assignCase(
  context: Context,
  input: { readonly caseId: string; readonly officerId: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const officer = await assignableOfficer(context, input.officerId);
  if (!officer) return refuse('OFFICER_UNKNOWN', ['input', 'officerId']);
  return takeCaseStep(context, input.caseId, stepToAssign, {
    note: officer.name,
    alsoDo: async (dispute, tx) => {
      if (await hasConflict(tx, officer.id, dispute.respondentId))
        return refuse('OFFICER_CONFLICTED', ['input', 'officerId']);
      return handOverCase(tx, dispute, officer, context);
    },
  });
}

/** Gives a case to an officer, whose team leads it from then on; what the officer before them asked for is taken back. */
export async function handOverCase(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  officer: { readonly id: string; readonly name: string; readonly team?: string | null },
  { actor, now }: Act,
): Promise<void> {
  if (dispute.officerId !== officer.id) await endApprovals(tx, dispute, { actor, now, name: actor?.name ?? TIME_NAME });
  dispute.officerId = officer.id;
  dispute.team = officer.team ?? null;
  dispute.officerConflict = false;
  await handOverCaseTime(tx, dispute, officer, { actor, now });
}

/** A case that is led already changes hands; a new one begins. */
function stepToAssign({ state }: DisputeCaseRow) {
  return state === 'RECEIVED' ? 'assign' : 'reassign';
}
