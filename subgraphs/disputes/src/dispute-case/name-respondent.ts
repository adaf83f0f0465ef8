import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { businessName, knownBusiness } from '../business/index.ts';
import { hasConflict } from '../officer/index.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Says whom the claim is against, by the name of the business; a business that is new here becomes known. An officer who has to do with it acts no more. */
export async function nameRespondent(
  context: Context,
  input: { readonly caseId: string; readonly businessName: string },
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const name = businessName(input.businessName);
  if (name === '') return refuse('RESPONDENT_MISSING', ['input', 'businessName']);
  return takeCaseStep(context, input.caseId, 'nameRespondent', {
    note: name,
    alsoDo: async (dispute, tx) => {
      dispute.respondentId = (await knownBusiness(tx, name)).id;
      dispute.officerConflict = await hasConflict(tx, dispute.officerId, dispute.respondentId);
    },
  });
}
