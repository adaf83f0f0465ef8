import { graphql } from '../gql/index.ts';

/** Saves a new ticket. */
export const RECEIVE_TICKET = graphql(`
  mutation ReceiveTicket($input: ReceiveTicketInput!) {
    receiveTicket(input: $input) {
      ticket {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
