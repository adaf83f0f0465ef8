import { graphql } from '../gql/index.ts';

/** The newest tickets of a customer. */
export const TICKETS_OF_CUSTOMER = graphql(`
  fragment TicketsPanel_customer on Customer {
    id
    tickets(first: 6) {
      nodes {
        id
        number
        title
        status
        receivedAt
        overdue
        elapsedDays
        escalatedAt
        type {
          code
          label
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
