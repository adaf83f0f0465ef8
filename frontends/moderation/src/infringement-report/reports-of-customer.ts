import { graphql } from '../gql/index.ts';

/** Reports that a customer filed, or that name a post of theirs. */
export const REPORTS_OF_CUSTOMER = graphql(`
  fragment ReportsPanel_customer on Customer {
    id
    infringementReports {
      id
      number
      title
      right
      state
      reportedAt
      claimant {
        id
      }
    }
  }
`);
