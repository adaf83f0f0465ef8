import { graphql } from '../gql/index.ts';

// What every act changes of a settlement.
graphql(`
  fragment SettlementProgress_settlement on Settlement {
    id
    state
    issuedAt
    answerBy
    availableSteps
    history {
      id
      step
      actorName
      note
      takenAt
    }
  }
`);

/** One settlement with all that stands on its page. */
export const SETTLEMENT = graphql(`
  query SettlementPage($id: ID!) {
    settlement(id: $id) {
      ...SettlementProgress_settlement @unmask
      number
      kind
      periodFrom
      periodTo
      entryCount
      storefront {
        id
        code
        name
      }
      payoutFile {
        id
        number
      }
      sums {
        sales {
          amount
          currency
        }
        returned {
          amount
          currency
        }
        held {
          amount
          currency
        }
        clawedBack {
          amount
          currency
        }
        corrected {
          amount
          currency
        }
        deliveryFees {
          amount
          currency
        }
        carried {
          amount
          currency
        }
        total {
          amount
          currency
        }
      }
      documents {
        id
        number
        title
        version
        state
        orderedAt
        issuedAt
        downloadUrl
        problem
      }
    }
  }
`);

// What a list says of an entry.
graphql(`
  fragment SettlementEntryRow_entry on SettlementEntry {
    id
    kind
    quantity
    reason
    countsAt
    lineNumber
    orderId
    sku
    caseNumber
    price {
      amount
      currency
    }
    due {
      amount
      currency
    }
  }
`);

/** Entries of a settlement, a page at a time. */
export const ENTRIES = graphql(`
  query SettlementEntryPage($settlementId: ID!, $after: String) {
    settlementEntries(settlementId: $settlementId, first: 50, after: $after) {
      nodes {
        ...SettlementEntryRow_entry @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
