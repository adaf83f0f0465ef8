import { graphql } from '../gql/index.ts';

/**
 * Trends of what the customer ordered last. The alias keeps the field apart from the orders another slice asks for;
 * `category` is known to the orders even while the insights are away.
 */
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
              category: itemCategory {
                id
              }
              itemCategory {
                id
                name
                recentCount
                changeRatio
                monthlyTrend {
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
