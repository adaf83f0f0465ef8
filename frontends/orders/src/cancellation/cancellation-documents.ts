import type { OrderToCancelQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Lines of an order as far as cancelling them goes. */
export const ORDER_TO_CANCEL = graphql(`
  query OrderToCancel($id: ID!) {
    order(id: $id) {
      id
      number
      paidAt
      lines {
        id
        number
        quantity
        flags
        cancelAskedAt
        cancelledAt
        shippedAt
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
          colour
          size
          product {
            id
            name
          }
        }
      }
    }
  }
`);

/** Cancels lines before they are shipped. */
export const CANCEL_LINES = graphql(`
  mutation CancelLines($input: CancelLinesInput!) {
    cancelLines(input: $input) {
      lines {
        id
        flags
        cancelledAt
        cancelAskedAt
        order {
          id
          erpStatus
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

/** An order as the dialog shows it. */
export type OrderToCancel = NonNullable<OrderToCancelQuery['order']>;

/** A line of it. */
export type LineToCancel = OrderToCancel['lines'][number];
