import { graphql } from '../gql/index.ts';

/** The newest orders of a customer. */
export const ORDERS_OF_CUSTOMER = graphql(`
  fragment OrdersPanel_customer on Customer {
    id
    orders(first: 20) {
      nodes {
        id
        erpStatus
        ...OrderItem_order
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
