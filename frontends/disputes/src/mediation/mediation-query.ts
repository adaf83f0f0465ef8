import type { CaseMediationQuery, MediationState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Mediation_mediation on Mediation {
    id
    state
    decision
    reasons
    applicantAcceptedAt
    respondentAcceptedAt
    refusalReason
    openedAt
    decidedAt
    endedAt
    dueAt
    paper
    availableSteps
    session {
      id
      heldAt
      place
      minutes
      members {
        id
        name
        field
      }
    }
    excused {
      id
      name
    }
  }
`);

/** The mediation of a case. */
export const CASE_MEDIATION = graphql(`
  query CaseMediation($id: ID!) {
    disputeCase(id: $id) {
      id
      respondent {
        id
        name
      }
      mediation {
        ...Mediation_mediation @unmask
      }
    }
  }
`);

/** A case with its mediation, as its page shows it. */
export type MediatedCase = NonNullable<CaseMediationQuery['disputeCase']>;

/** A mediation as the case's page shows it. */
export type ShownMediation = NonNullable<MediatedCase['mediation']>;

/** Gives the clock that runs in a state; none once the mediation has ended. */
export function clockOf(state: MediationState): 'MEDIATION_DECISION' | 'MEDIATION_ANSWER' | null {
  if (state === 'RECEIVED' || state === 'ON_AGENDA') return 'MEDIATION_DECISION';
  return state === 'DECIDED' ? 'MEDIATION_ANSWER' : null;
}
