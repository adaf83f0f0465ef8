import { isRefusal, newId, type Context, type Refusal } from '@madang/subgraph-kit';
import { readText, takeCaseStep, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { decisionClock, startMediationTime } from './mediation-clocks.ts';
import { MediationRow } from './mediation.entity.ts';

/** Hands a case without an agreement to the committee (분쟁조정 이관, K15); its 30 days begin. */
export async function beginMediation(
  context: Context,
  { caseId, reason }: { readonly caseId: string; readonly reason: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const note = readText(reason, { field: 'reason', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(note)) return note;
  const { now } = context;
  return takeCaseStep(context, caseId, 'transferToMediation', {
    note,
    alsoDo: async (dispute, tx) => {
      const mediation = tx.create(MediationRow, {
        id: newId(),
        caseId,
        state: 'RECEIVED',
        sessionId: null,
        paper: null,
        decision: null,
        reasons: null,
        applicantAcceptedAt: null,
        respondentAcceptedAt: null,
        refusalReason: null,
        openedAt: now,
        decidedAt: null,
        endedAt: null,
      });
      await tx.flush();
      await startMediationTime(tx, decisionClock, { mediation, dispute }, context);
    },
  });
}
