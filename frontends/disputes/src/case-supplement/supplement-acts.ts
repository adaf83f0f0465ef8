import { graphql } from '../gql/index.ts';

/** Asks one party or both for supplements. */
export const REQUEST_SUPPLEMENT = graphql(`
  mutation RequestSupplement($input: RequestSupplementInput!) {
    requestSupplement(input: $input) {
      requests {
        ...Supplement_request @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Decides whether an answer that came late counts. */
export const ACCEPT_LATE_ANSWER = graphql(`
  mutation AcceptLateAnswer($input: AcceptLateAnswerInput!) {
    acceptLateAnswer(input: $input) {
      supplementRequest {
        ...Supplement_request @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a request back. */
export const CALL_OFF_SUPPLEMENT = graphql(`
  mutation CallOffSupplement($input: CallOffSupplementInput!) {
    callOffSupplement(input: $input) {
      supplementRequest {
        ...Supplement_request @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
