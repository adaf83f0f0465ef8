import { graphql } from '../gql/index.ts';

/** Dispute cases of a customer. */
export const CASES_OF_CUSTOMER = graphql(`
  fragment CasesPanel_customer on Customer {
    id
    disputeCases {
      id
      number
      title
      state
      whoseMove
      openedAt
      dueAt
      daysLeft
      overdue
    }
  }
`);
