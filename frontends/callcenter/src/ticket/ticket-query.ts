import type { TicketPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Everything the page of a ticket shows. */
export const TICKET = graphql(`
  query TicketPage($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      content
      operatorMemo
      status
      overdue
      elapsedDays
      receivedAt
      escalatedAt
      dueAt
      direction
      availableSteps
      type {
        code
        label
      }
      channel {
        code
        label
      }
      customer {
        id
        name
        mobile
      }
      receivedBy {
        id
        name
      }
      transferee {
        id
        name
      }
      order {
        id
        number
      }
      orderLine {
        id
        number
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
      disputeCase {
        id
        number
      }
      calls {
        ...PastCalls_call @unmask
      }
      mails {
        ...MailThread_mail @unmask
      }
      history {
        id
        step
        toStatus
        takenAt
        note
        takenBy {
          id
          name
        }
      }
    }
  }
`);

/** A ticket as its page shows it. */
export type ShownTicket = NonNullable<TicketPageQuery['ticket']>;
