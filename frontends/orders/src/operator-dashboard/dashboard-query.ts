import { graphql } from '../gql/index.ts';

/** Dashboard of a storefront. */
export const DASHBOARD = graphql(`
  query OperatorDashboard($code: String!, $from: LocalDate!, $to: LocalDate!) {
    storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {
      shipped
      returned
      returnRate
      days {
        day
        orders
        pieces
        sales {
          amount
          currency
        }
      }
      returnsByProduct {
        productId
        name
        styleCode
        shipped
        returned
      }
      returnsByReason {
        reason
        pieces
      }
      soldOut {
        variantId
        sku
        name
        sold
      }
      connections {
        id
        name
        connector
        isActive
        lastSuccessAt
        failures
        quarantined
      }
      settlements {
        state
        count
        total {
          amount
          currency
        }
      }
      pending {
        amount
        currency
      }
      held {
        amount
        currency
      }
    }
  }
`);
