import type { DisputeCasePageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What of a case changes with its steps; the page, every step and the live events ask for it by name.
graphql(`
  fragment CaseProgress_case on DisputeCase {
    id
    number
    title
    state
    whoseMove
    openedAt
    dueAt
    daysLeft
    overdue
    officerConflict
    availableSteps
    recommendation
    agreement
    result
    receiptNotifiedAt
    receiptConfirmedAt
    closedAt
    respondent {
      id
      name
      partner
    }
    officer {
      id
      name
    }
    history {
      id
      step
      toState
      takenByName
      takenAt
      note
    }
  }
`);

/** One case with what it leads back to. */
export const CASE = graphql(`
  query DisputeCasePage($id: ID!) {
    disputeCase(id: $id) {
      ...CaseProgress_case @unmask
      ...CaseOffers_case @unmask
      facts
      applicantName
      claimReason
      itemCategory {
        id
        name
      }
      customer {
        id
        name
      }
      order {
        id
        number
      }
      orderLine {
        id
        number
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
      ticket {
        id
        number
        title
      }
      evidenceDigest
    }
  }
`);

/** A case as its page shows it. */
export type ShownCase = NonNullable<DisputeCasePageQuery['disputeCase']>;
