import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { businessName, knownBusiness } from '../business/index.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Says whom the claim is against, by the name of the business; a business that is new here becomes known. */
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
    },
  });
}
