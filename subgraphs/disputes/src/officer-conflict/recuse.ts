import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { alarmLeads, officerRecused } from '../case-notice/index.ts';
import { takeCaseStep, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { OfficerConflictRow } from '../officer/index.ts';

/** Longest reason, in characters. */
const REASON_MOST = 2000;

/**
 * The officer of a case has to do with its respondent (회피): they act in it no more, get no other case against that business,
 * and the leads of the team are told to give it to somebody else. Why is for the lead alone, not for the history.
 */
export async function recuse(
  context: Context,
  { caseId, reason: typed }: { readonly caseId: string; readonly reason: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const reason = typed.trim();
  if (reason === '') return refuse('CONFLICT_REASON_MISSING', ['input', 'reason']);
  if (reason.length > REASON_MOST) return refuse('CONFLICT_REASON_TOO_LONG', ['input', 'reason']);
  return takeCaseStep(context, caseId, 'recuse', {
    alsoDo: async (dispute, tx) => {
      const { now } = context;
      const { officerId, respondentId: businessId } = dispute;
      if (!officerId || !businessId) return refuse('RESPONDENT_MISSING');
      dispute.officerConflict = true;
      await tx.upsert(OfficerConflictRow, { officerId, businessId, reason, declaredAt: now, endedAt: null });
      await alarmLeads(
        tx,
        { message: officerRecused, subject: dispute, key: `recused:${caseId}:${officerId}` },
        context,
      );
      return undefined;
    },
  });
}
