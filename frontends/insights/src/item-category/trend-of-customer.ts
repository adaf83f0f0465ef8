import { graphql } from '../gql/index.ts';

/** Trends of what the customer ordered last; the alias keeps the field apart from the orders another slice asks for. */
export const TREND_OF_CUSTOMER = graphql(`
  fragment TrendPanel_customer on Customer {
    id
    trendOrders: orders(first: 5) {
      nodes {
        id
        lines {
          id
          variant {
            id
            product {
              id
              itemCategory {
                id
                name
                recentCount
                changeRatio
                monthlyTrend(months: 13) {
                  month
                  count
                }
              }
            }
          }
        }
      }
    }
  }
`);
