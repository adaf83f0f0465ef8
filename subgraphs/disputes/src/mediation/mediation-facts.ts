import type { MediationRow } from './mediation.entity.ts';
import type { Mediation } from './mediation.ts';

/** A mediation as its process looks at it, with who asks and how many members may decide. */
export function mediationFacts(
  { state, applicantAcceptedAt, respondentAcceptedAt }: MediationRow,
  beside: Pick<Mediation, 'side' | 'unconflicted'>,
): Mediation {
  return {
    state,
    applicantAcceptedAt: applicantAcceptedAt ?? null,
    respondentAcceptedAt: respondentAcceptedAt ?? null,
    ...beside,
  };
}
