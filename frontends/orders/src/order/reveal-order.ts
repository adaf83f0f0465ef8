import { graphql } from '../gql/index.ts';

/** Shows who ordered and who receives in clear, for a reason that is logged. */
export const REVEAL_ORDER = graphql(`
  mutation RevealOrder($input: RevealOrderInput!) {
    revealOrder(input: $input) {
      revealed {
        ordererName
        ordererPhone
        recipientName
        recipientPhone
        recipientAddress
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
