import { graphql } from '../gql/index.ts';

/** What the parties of dispute cases agreed on for the lines of an order. */
export const AGREED_ON_ORDER = graphql(`
  query AgreedOnOrder($id: ID!) {
    order(id: $id) {
      id
      lines {
        id
        variant {
          id
          sku
        }
        agreementTerms {
          id
          kind
          state
          caseNumber
          quantity
          reference
          refusal
          begunAt
          amount {
            amount
            currency
          }
        }
      }
    }
  }
`);
