import { endApprovals, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { assignableOfficer } from '../officer/index.ts';
import { handOverCaseTime } from './case-clock.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Assigns a case to a known officer of the lead's team, which leads the case from then on (담당자분배, K4). */
export async function assignCase(
  context: Context,
  input: { readonly caseId: string; readonly officerId: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const officer = await assignableOfficer(context, input.officerId);
  if (!officer) return refuse('OFFICER_UNKNOWN', ['input', 'officerId']);
  return takeCaseStep(context, input.caseId, 'assign', {
    note: officer.name,
    alsoDo: async (dispute, tx) => {
      // What the officer before them asked for is theirs alone to follow.
      if (dispute.officerId !== officer.id) await endApprovals(tx, dispute, { ...context, name: context.actor.name });
      dispute.officerId = officer.id;
      dispute.team = officer.team ?? null;
      await handOverCaseTime(tx, dispute, officer, context);
    },
  });
}
