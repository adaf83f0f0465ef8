import { graphql } from '../gql/index.ts';

/** Hands out the way into a case for one side; the answer is shown once and kept nowhere. */
export const ISSUE_ACCESS = graphql(`
  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {
    issueCaseAccess(input: $input) {
      issued {
        caseNumber
        side
        startPassword
        expiresAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
