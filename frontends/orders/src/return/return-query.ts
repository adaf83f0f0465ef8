import type { ReturnPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** One return with all that hangs on it. */
export const RETURN_PAGE = graphql(`
  query ReturnPage($id: ID!) {
    orderReturn(id: $id) {
      id
      number
      kind
      state
      source
      reason
      feeBearer
      handledBy
      byCourier
      courier
      trackingNumber
      pickupTrouble
      zipCode
      customerName
      customerPhone
      customerMobile
      pickupAddress
      note
      requestedAt
      requestedByName
      arrivedAt
      isRed
      refundDueAt
      differencePaidAt
      availableSteps
      difference {
        amount
        currency
      }
      refund {
        amount
        currency
      }
      order {
        id
        number
        storefront {
          id
          code
          name
        }
      }
      replacementOrder {
        id
        number
      }
      lines {
        id
        quantity
        resellQuantity
        defectiveQuantity
        repairQuantity
        share {
          amount
          currency
        }
        refund {
          amount
          currency
        }
        orderLine {
          id
          number
          variant {
            id
            sku
            colour
            size
            product {
              id
              name
            }
          }
        }
      }
      replacements {
        id
        quantity
        unitPrice {
          amount
          currency
        }
        variant {
          id
          sku
        }
      }
      history {
        id
        step
        actorName
        note
        takenAt
      }
    }
  }
`);

/** Shows in clear who sends the goods back, for a reason. */
export const REVEAL_RETURN = graphql(`
  mutation RevealOrderReturn($input: RevealOrderReturnInput!) {
    revealOrderReturn(input: $input) {
      revealed {
        customerName
        customerPhone
        customerMobile
        pickupAddress
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A return as its page shows it. */
export type ShownReturn = NonNullable<ReturnPageQuery['orderReturn']>;
