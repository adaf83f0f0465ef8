import { graphql } from '../gql/index.ts';

/** Makes a customer of somebody who was not known. */
export const CREATE_CUSTOMER = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      customer {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Saves the number of a call with a customer, who is the caller from then on. */
export const KEEP_CALL_NUMBER = graphql(`
  mutation KeepCallNumber($input: KeepCallNumberInput!) {
    keepCallNumber(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
