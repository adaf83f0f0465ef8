import { graphql } from '../gql/index.ts';

// Who has a ticket open; asked for by name wherever it may have changed.
graphql(`
  fragment DeskWatchers_ticket on Ticket {
    id
    watchers {
      isWriting
      agent {
        id
        name
      }
    }
  }
`);

/** Says that a ticket is open on the desk, whether it is written on, or that it is closed. */
export const WATCH_TICKET = graphql(`
  mutation DeskWatch($input: WatchTicketInput!) {
    watchTicket(input: $input) {
      ticket {
        ...DeskWatchers_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Changes of what is on the desk: the ticket, and the tickets of its order and its customer. */
export const DESK_CHANGES = graphql(`
  subscription DeskChanges($ticketId: ID, $orderId: ID, $customerId: ID) {
    ticketChanged(ticketId: $ticketId, orderId: $orderId, customerId: $customerId) {
      kind
      ticket {
        ...DeskForm_ticket @unmask
        ...DeskWatchers_ticket @unmask
      }
    }
  }
`);
