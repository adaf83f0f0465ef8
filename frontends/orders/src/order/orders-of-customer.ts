import { graphql } from '../gql/index.ts';

/** An order as the customer page shows it: what was ordered and where it is. */
export const ORDER_CARD = graphql(`
  fragment OrderCard_order on Order {
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
`);

/** The newest orders of a customer. */
export const ORDERS_OF_CUSTOMER = graphql(`
  fragment OrdersPanel_customer on Customer {
    id
    orders(first: 20) {
      nodes {
        id
        ...OrderCard_order @unmask
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
