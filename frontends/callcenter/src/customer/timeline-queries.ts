import { graphql } from '../gql/index.ts';

/** Whose timeline it is; each slice is asked for its part by itself. */
export const TIMELINE_OF_CUSTOMER = graphql(`
  fragment TimelinePanel_customer on Customer {
    id
  }
`);

/** Tickets of a customer on their timeline. */
export const TIMELINE_TICKETS = graphql(`
  query TimelineTickets($id: ID!, $after: String) {
    customer(id: $id) {
      id
      tickets(first: 10, after: $after) {
        nodes {
          id
          number
          title
          receivedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Orders of a customer on their timeline. */
export const TIMELINE_ORDERS = graphql(`
  query TimelineOrders($id: ID!, $after: String) {
    customer(id: $id) {
      id
      orders(first: 10, after: $after) {
        nodes {
          id
          number
          orderedAt
          channelName
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Dispute cases of a customer on their timeline; the slice gives them all. */
export const TIMELINE_CASES = graphql(`
  query TimelineCases($id: ID!) {
    customer(id: $id) {
      id
      disputeCases {
        id
        number
        title
        openedAt
      }
    }
  }
`);

/** Rights reports of a customer on their timeline; the slice gives them all. */
export const TIMELINE_REPORTS = graphql(`
  query TimelineReports($id: ID!) {
    customer(id: $id) {
      id
      infringementReports {
        id
        number
        reportedAt
      }
    }
  }
`);
