import { graphql } from '../gql/index.ts';

/** Settlements that meet the filters, with their sums. */
export const SETTLEMENTS = graphql(`
  query SettlementList($filter: SettlementFilter!, $after: String) {
    settlements(filter: $filter, first: 30, after: $after) {
      nodes {
        id
        number
        kind
        periodFrom
        periodTo
        state
        answerBy
        storefront {
          id
          code
          name
        }
        sums {
          total {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    settlementTotals(filter: $filter) {
      count
      sums {
        sales {
          amount
          currency
        }
        returned {
          amount
          currency
        }
        deliveryFees {
          amount
          currency
        }
        total {
          amount
          currency
        }
      }
    }
  }
`);
