import { graphql } from '../gql/index.ts';

/** What the check found, and what keeps money back. */
export const CHECK = graphql(`
  query SettlementCheckPage {
    settlementCheck {
      storefrontCode
      unpriced
      unbooked
      checkedAt
      brokenSince
      wholesale {
        amount
        currency
      }
      settled {
        amount
        currency
      }
      held {
        amount
        currency
      }
      deducted {
        amount
        currency
      }
      pending {
        amount
        currency
      }
      difference {
        amount
        currency
      }
    }
    unpricedLines(first: 50) {
      nodes {
        lineId
        orderId
        number
        sku
        quantity
        storefrontCode
        shippedAt
      }
    }
    settlementHolds(first: 50) {
      nodes {
        caseId
        caseNumber
        orderId
        openedAt
        amount {
          amount
          currency
        }
      }
    }
  }
`);
