import type { TicketCodeTableQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** A whole code table, what is not offered any more included. */
export const TICKET_CODE_TABLE = graphql(`
  query TicketCodeTable($kind: TicketCodeKind!) {
    ticketCodeTable(kind: $kind) {
      kind
      code
      ko
      en
      position
      isActive
    }
  }
`);

/** Adds a code, words one differently, or moves it. */
export const PUT_TICKET_CODE = graphql(`
  mutation PutTicketCode($input: PutTicketCodeInput!) {
    putTicketCode(input: $input) {
      entry {
        code
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Offers a code, or no more. */
export const SWITCH_TICKET_CODE = graphql(`
  mutation SwitchTicketCode($input: SwitchTicketCodeInput!) {
    switchTicketCode(input: $input) {
      entry {
        code
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A code of a table. */
export type CodeEntry = TicketCodeTableQuery['ticketCodeTable'][number];
