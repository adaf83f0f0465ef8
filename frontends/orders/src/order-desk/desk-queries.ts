import type { OrderDeskLinesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Lines of a page; most that the graph gives at once, for a desk that is scrolled fast. */
export const PAGE_LINES = 100;

/** A page of the grid: lines with what their order says. */
export const DESK_LINES = graphql(`
  query OrderDeskLines(
    $search: String
    $filter: OrderListFilter
    $storefront: String
    $warehouse: String
    $channel: String
    $channelStatus: String
    $erpStatus: OrderErpStatus
    $number: String
    $trackingNumber: String
    $name: String
    $phone: String
    $sku: String
    $time: OrderTime
    $from: LocalDate
    $until: LocalDate
    $oldestFirst: Boolean
    $first: Int!
    $after: String
  ) {
    orderLines(
      search: $search
      filter: $filter
      storefront: $storefront
      warehouse: $warehouse
      channel: $channel
      channelStatus: $channelStatus
      erpStatus: $erpStatus
      number: $number
      trackingNumber: $trackingNumber
      name: $name
      phone: $phone
      sku: $sku
      time: $time
      from: $from
      until: $until
      oldestFirst: $oldestFirst
      first: $first
      after: $after
    ) {
      nodes {
        id
        number
        quantity
        flags
        flagColour
        flagNote
        cancelAskedAt
        allocatedAt
        shippedAt
        cancelledAt
        channelStatus
        amount {
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
        order {
          id
          number
          erpStatus
          channelName
          channelStatus
          ordererName
          ordererPhone
          recipientName
          recipientPhone
          orderedAt
          paidAt
          collectedAt
          warehouseCode
          isBulk
          storefront {
            id
            code
            name
          }
          originalOrder {
            id
            number
          }
          lines {
            id
          }
          shipments {
            id
            kind
            status
            courier
            trackingNumber
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Line of the grid. */
export type DeskLine = OrderDeskLinesQuery['orderLines']['nodes'][number];

/** Order of a line; who is at the desk reads it with the line. */
export type DeskLineOrder = NonNullable<DeskLine['order']>;

/** How many orders each filter would leave. */
export const DESK_COUNTS = graphql(`
  query OrderDeskCounts(
    $search: String
    $storefront: String
    $warehouse: String
    $channel: String
    $channelStatus: String
    $erpStatus: OrderErpStatus
    $number: String
    $trackingNumber: String
    $name: String
    $phone: String
    $sku: String
    $time: OrderTime
    $from: LocalDate
    $until: LocalDate
  ) {
    orderCounts(
      search: $search
      storefront: $storefront
      warehouse: $warehouse
      channel: $channel
      channelStatus: $channelStatus
      erpStatus: $erpStatus
      number: $number
      trackingNumber: $trackingNumber
      name: $name
      phone: $phone
      sku: $sku
      time: $time
      from: $from
      until: $until
    ) {
      asOf
      counts {
        filter
        count
        isMore
      }
    }
  }
`);
