import type { ReturnsOfOrderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Returns of one order, for its panel. */
export const RETURNS_OF_ORDER = graphql(`
  query ReturnsOfOrder($id: ID!) {
    order(id: $id) {
      id
      returns {
        id
        number
        kind
        state
        trackingNumber
        pickupTrouble
        isRed
        requestedAt
        refundDueAt
        availableSteps
        handledBy
        difference {
          amount
          currency
        }
        refund {
          amount
          currency
        }
        lines {
          id
          quantity
          orderLine {
            id
            variant {
              id
              sku
            }
          }
        }
        replacements {
          id
          quantity
          variant {
            id
            sku
          }
        }
        replacementOrder {
          id
          number
        }
      }
    }
  }
`);

/** A return as the panel of its order shows it. */
export type ReturnOfOrder = NonNullable<ReturnsOfOrderQuery['order']>['returns'][number];
