import type { FindPackingQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Order or parcel under a number, ready to be packed. */
export const FIND_PACKING = graphql(`
  query FindPacking($code: String!) {
    packing(code: $code) {
      ...PackingTable_packing @unmask
    }
  }

  fragment PackingTable_packing on Packing {
    id
    isPacked
    courier
    trackingNumber
    shippedAt
    order {
      id
      number
      erpStatus
      recipientName
      storefront {
        id
        name
      }
    }
    lines {
      packed
      obstacle {
        code
        message
      }
      line {
        id
        number
        quantity
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
    }
  }
`);

/** Counts a piece that was scanned. */
export const SCAN_PIECE = graphql(`
  mutation ScanPiece($input: ScanPieceInput!) {
    scanPiece(input: $input) {
      packing {
        ...PackingTable_packing @unmask
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Begins to count anew. */
export const RESTART_PACKING = graphql(`
  mutation RestartPacking($input: RestartPackingInput!) {
    restartPacking(input: $input) {
      packing {
        ...PackingTable_packing @unmask
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Ships what was packed. */
export const COMPLETE_PACKING = graphql(`
  mutation CompletePacking($input: CompletePackingInput!) {
    completePacking(input: $input) {
      packing {
        ...PackingTable_packing @unmask
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Makes the label of a parcel. */
export const ISSUE_LABEL = graphql(`
  mutation IssueLabel($input: IssueLabelInput!) {
    issueLabel(input: $input) {
      label {
        pdf
        trackingNumber
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** An order at the packing table as the screen shows it. */
export type ShownPacking = NonNullable<FindPackingQuery['packing']>;
