import { graphql } from '../gql/index.ts';

/** The newest orders of a customer, with what was ordered and where it is. */
export const ORDERS_OF_CUSTOMER = graphql(`
  fragment OrdersPanel_customer on Customer {
    id
    orders(first: 8) {
      nodes {
        id
        number
        erpStatus
        channelName
        channelStatus
        orderedAt
        storefront {
          id
          code
          name
        }
        total {
          amount
          currency
        }
        lines {
          id
          number
          quantity
          flags
          amount {
            amount
            currency
          }
          variant {
            id
            sku
            product {
              id
              name
            }
          }
        }
        shipments {
          id
          kind
          status
          courier
          trackingNumber
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
