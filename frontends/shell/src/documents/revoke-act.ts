import { graphql } from '../gql/index.ts';

// What came of asking for a revocation.
graphql(`
  fragment DocumentRevocation_payload on DocumentRevocationPayload {
    approvalRequest {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
`);

/** Asks for the revocation of a document; somebody else decides. */
export const REQUEST_REVOCATION = graphql(`
  mutation ShellRequestRevocationOfEachSlice($input: RequestDisputesDocumentRevocationInput!) {
    taken: requestDisputesDocumentRevocation(input: $input) {
      ...DocumentRevocation_payload @unmask
    }
  }
`);
