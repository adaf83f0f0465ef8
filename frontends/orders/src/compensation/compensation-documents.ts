import type { CompensationsOfOrderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** What was paid for an order and what of it is given back. */
export const COMPENSATIONS_OF_ORDER = graphql(`
  query CompensationsOfOrder($id: ID!) {
    order(id: $id) {
      id
      lines {
        id
        number
        paid {
          amount
          currency
        }
        compensated {
          amount
          currency
        }
        variant {
          id
          sku
        }
        compensations {
          id
          kind
          state
          reason
          bookedAt
          amount {
            amount
            currency
          }
        }
      }
    }
  }
`);

/** Gives goodwill. */
export const GIVE_GOODWILL = graphql(`
  mutation GiveGoodwill($input: GiveGoodwillInput!) {
    giveGoodwill(input: $input) {
      orderLine {
        id
        compensated {
          amount
          currency
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

/** A line with what was given back for it. */
export type CompensatedLine = NonNullable<CompensationsOfOrderQuery['order']>['lines'][number];
