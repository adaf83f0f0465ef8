import { graphql } from '../gql/index.ts';

/** Shows the numbers of a customer in clear, for a reason that is logged. */
export const REVEAL_CUSTOMER = graphql(`
  mutation RevealCustomer($input: RevealCustomerInput!) {
    revealCustomer(input: $input) {
      revealed {
        mobile
        phone
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
