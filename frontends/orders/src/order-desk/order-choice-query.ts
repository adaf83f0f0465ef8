import type { OrderChoiceLinesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Lines from which one, or its order, is chosen. */
export const ORDER_CHOICE_LINES = graphql(`
  query OrderChoiceLines($search: String, $filter: OrderListFilter, $from: LocalDate) {
    orderLines(search: $search, filter: $filter, from: $from, first: 40) {
      nodes {
        id
        number
        quantity
        flags
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
        order {
          id
          number
          erpStatus
          channelStatus
          ordererName
          recipientName
          orderedAt
          customer {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** A line as it is chosen from. */
export type ChoiceLine = OrderChoiceLinesQuery['orderLines']['nodes'][number];
