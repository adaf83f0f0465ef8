import type { ReturnedLotListQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Returned goods that are kept apart, in pages. */
export const RETURNED_LOTS = graphql(`
  query ReturnedLotList($state: LotState, $disposition: LotDisposition, $after: String) {
    returnedLots(state: $state, disposition: $disposition, first: 30, after: $after) {
      nodes {
        id
        disposition
        state
        quantity
        keptAt
        note
        orderReturn {
          id
          number
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Puts a repaired lot into stock. */
export const REPAIR_LOT = graphql(`
  mutation RepairLot($input: RepairLotInput!) {
    repairLot(input: $input) {
      returnedLot {
        id
        state
        note
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Writes a lot off. */
export const WRITE_OFF_LOT = graphql(`
  mutation WriteOffLot($input: WriteOffLotInput!) {
    writeOffLot(input: $input) {
      returnedLot {
        id
        state
        note
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A lot as the list shows it. */
export type ListedLot = ReturnedLotListQuery['returnedLots']['nodes'][number];
