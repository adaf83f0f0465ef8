import { graphql } from '../gql/index.ts';

/** Stock of a variant as the screens show it. */
export interface ShownLevel {
  readonly id: string;
  readonly onHand: number;
  readonly collected: number;
  readonly allocated: number;
  readonly sellable: number;
  readonly variant: { readonly id: string; readonly sku: string; readonly product?: { readonly name: string } | null };
}

/** Stock of many variants. */
export const STOCK_LEVELS = graphql(`
  query StockLevels($search: String, $filter: StockFilter, $after: String) {
    stockLevels(search: $search, filter: $filter, first: 50, after: $after) {
      nodes {
        id
        onHand
        collected
        allocated
        sellable
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

/** Stock of one variant. */
export const STOCK_LEVEL = graphql(`
  query StockLevelOf($id: ID!) {
    stockLevel(variantId: $id) {
      id
      onHand
      collected
      allocated
      sellable
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
`);

/** Ledger of one variant. */
export const STOCK_ENTRIES = graphql(`
  query StockEntries($id: ID!, $after: String) {
    stockEntries(variantId: $id, first: 20, after: $after) {
      nodes {
        id
        cause
        onHand
        collected
        allocated
        subjectLabel
        actorName
        note
        recordedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
