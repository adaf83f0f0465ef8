import { graphql } from '../gql/index.ts';

/** Gives a ticket to another agent. */
export const TRANSFER_TICKET = graphql(`
  mutation TransferTicket($input: TransferTicketInput!) {
    transferTicket(input: $input) {
      ticket {
        id
        status
        availableSteps
        transferee {
          id
          name
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Finishes a ticket. */
export const COMPLETE_TICKET = graphql(`
  mutation CompleteTicket($input: CompleteTicketInput!) {
    completeTicket(input: $input) {
      ticket {
        id
        status
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Throws a ticket away that should not have been. */
export const DISCARD_TICKET = graphql(`
  mutation DiscardTicket($input: DiscardTicketInput!) {
    discardTicket(input: $input) {
      ticket {
        id
        status
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Hands a ticket to the dispute team, which opens a case. */
export const ESCALATE_TICKET = graphql(`
  mutation EscalateTicket($input: EscalateTicketInput!) {
    escalateTicket(input: $input) {
      ticket {
        id
        status
        escalatedAt
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
