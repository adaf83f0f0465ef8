import { graphql } from '../gql/index.ts';

/** Collective disputes against the business of the viewer. */
export const COLLECTIVES = graphql(`
  query PartnerCollectives {
    collectiveDisputes(mine: true, first: 20) {
      nodes {
        id
        number
        title
        state
        joinUntil
        decision
        answer
        availableSteps
      }
    }
  }
`);

/** Accepts a collective decision, or refuses it for all. */
export const ANSWER_COLLECTIVE = graphql(`
  mutation AnswerCollectiveDispute($input: AnswerCollectiveDisputeInput!) {
    answerCollectiveDispute(input: $input) {
      collectiveDispute {
        id
        state
        answer
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
