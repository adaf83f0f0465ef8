import type { PickupOrderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** What the pickup dialog shows of an order. */
export const PICKUP_ORDER = graphql(`
  query PickupOrder($id: ID!) {
    order(id: $id) {
      id
      number
      recipientName
      recipientPhone
      lines {
        id
        number
        quantity
        shippedAt
        returningQuantity
        returnedQuantity
        unitPrice {
          amount
          currency
        }
        amount {
          amount
          currency
        }
        paid {
          amount
          currency
        }
        withdrawal {
          until
          isOpen
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

/** Address that a courier goes to, or those that a text may mean. */
export const NORMALIZED_ADDRESS = graphql(`
  query NormalizedReturnAddress($text: String!) {
    normalizedAddress(text: $text) {
      address {
        zipCode
        road
        detail
      }
      candidates {
        zipCode
        road
        detail
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Variants that may go out instead. */
export const EXCHANGE_CHOICES = graphql(`
  query ExchangeChoices($search: String!) {
    exchangeChoices(search: $search) {
      sellable
      price {
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
`);

/** An order as the pickup dialog shows it. */
export type PickupOrder = NonNullable<PickupOrderQuery['order']>;

/** A line of it. */
export type PickupLine = PickupOrder['lines'][number];
