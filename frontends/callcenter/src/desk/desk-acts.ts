import { graphql } from '../gql/index.ts';

/** Receives a new ticket, and hands it over or finishes it in the same act (F4, F5, F6). */
export const RECEIVE = graphql(`
  mutation DeskReceive($input: ReceiveTicketInput!) {
    receiveTicket(input: $input) {
      ticket {
        ...DeskForm_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Saves what was changed of a ticket (F7). */
export const CHANGE = graphql(`
  mutation DeskChange($input: ChangeTicketInput!) {
    changeTicket(input: $input) {
      ticket {
        ...DeskForm_ticket @unmask
      }
      current {
        ...DeskForm_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Hands a saved ticket over (F5). */
export const TRANSFER = graphql(`
  mutation DeskTransfer($input: TransferTicketInput!) {
    transferTicket(input: $input) {
      ticket {
        ...DeskForm_ticket @unmask
      }
      current {
        ...DeskForm_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Finishes a saved ticket (F6). */
export const COMPLETE = graphql(`
  mutation DeskComplete($input: CompleteTicketInput!) {
    completeTicket(input: $input) {
      ticket {
        ...DeskForm_ticket @unmask
      }
      current {
        ...DeskForm_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
