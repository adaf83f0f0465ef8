import { graphql } from '../gql/index.ts';

/** Saves what is known of a customer now (E1.13, E2). */
export const CHANGE_CUSTOMER = graphql(`
  mutation ChangeCustomer($input: ChangeCustomerInput!) {
    changeCustomer(input: $input) {
      customer {
        id
        revision
        name
        mobile
        phone
        mid
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
