import { graphql } from '../gql/index.ts';

/** Tickets of a customer, enough to find the open ones among them. */
export const TICKETS_OF_CUSTOMER = graphql(`
  fragment TicketsPanel_customer on Customer {
    id
    tickets(first: 20) {
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
