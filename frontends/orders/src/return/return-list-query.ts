import { graphql } from '../gql/index.ts';

/** Returns in pages. */
export const RETURN_LIST = graphql(`
  query ReturnList(
    $search: String
    $states: [OrderReturnState!]
    $storefront: String
    $minimumAge: Int
    $after: String
  ) {
    orderReturns(
      search: $search
      states: $states
      storefront: $storefront
      minimumAge: $minimumAge
      first: 30
      after: $after
    ) {
      nodes {
        id
        number
        kind
        state
        trackingNumber
        customerName
        requestedAt
        isRed
        refundDueAt
        order {
          id
          number
          storefront {
            id
            name
          }
        }
        lines {
          id
          quantity
          orderLine {
            id
            variant {
              id
              sku
            }
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

/** Return that a parcel belongs to. */
export const RETURN_OF_PARCEL = graphql(`
  query ReturnOfParcel($trackingNumber: String!) {
    returnOfParcel(trackingNumber: $trackingNumber) {
      id
      state
      availableSteps
    }
  }
`);
