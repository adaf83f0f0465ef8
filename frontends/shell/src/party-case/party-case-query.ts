import type { PartyCaseQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What a party sees of its case, the same after every step.
graphql(`
  fragment PartyCase_case on DisputeCase {
    id
    number
    title
    state
    whoseMove
    openedAt
    dueAt
    daysLeft
    overdue
    availableSteps
    facts
    recommendation
    agreement
    result
    applicantName
    applicantSignedAt
    respondentSignedAt
    termsOpen
    unreadCount
    correspondence(first: 1) {
      nodes {
        id
      }
    }
    receiptConfirmedAt
    respondent {
      id
      name
    }
    officer {
      id
      name
    }
    documents {
      id
      kind
      number
      title
      version
      state
      orderedAt
      issuedAt
      downloadUrl
    }
    history {
      id
      step
      toState
      takenAt
      note
    }
    supplements {
      ...PartySupplement_request @unmask
    }
    withdrawalRequests {
      id
      state
      reason
      answer
      askedAt
      endedAt
    }
    mediation {
      id
      state
      decision
      reasons
      decidedAt
      availableSteps
    }
    answers {
      id
      question
      side
      agreed
      text
      late
      accepted
      round
      givenAt
    }
    offers {
      id
      kind
      round
      text
      digest
      terms {
        id
        kind
        state
        amount {
          amount
          currency
        }
        quantity
        note
        reference
        remark
        movedAt
        availableSteps
      }
      signatures {
        id
        side
        office
        signedAt
      }
    }
  }
`);

/** The case of a party. */
export const PARTY_CASE = graphql(`
  query PartyCase($id: ID!) {
    disputeCase(id: $id) {
      ...PartyCase_case @unmask
    }
  }
`);

/** A case as its party sees it. */
export type PartyCase = NonNullable<PartyCaseQuery['disputeCase']>;

/** What was put to both sides of a case. */
export type PartyOffer = PartyCase['offers'][number];

/** One thing that is owed. */
export type PartyTerm = PartyOffer['terms'][number];
