import type { CaseOffers_CaseFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What was put to both sides and what they answered; it changes with the steps of a case.
graphql(`
  fragment CaseOffers_case on DisputeCase {
    id
    termsOpen
    answers {
      id
      question
      round
      side
      agreed
      text
      late
      accepted
      decisionNote
      givenAt
    }
    offers {
      id
      kind
      round
      text
      digest
      madeAt
      terms {
        id
        kind
        state
        quantity
        note
        reference
        remark
        availableSteps
        amount {
          amount
          currency
        }
        orderLine {
          id
          number
        }
      }
      signatures {
        id
        side
        signerName
        office
        signedAt
      }
    }
  }
`);

/** A case with what was put to its sides. */
export type OfferedCase = CaseOffers_CaseFragment;

/** Something that was put to both sides. */
export type ShownOffer = OfferedCase['offers'][number];

/** One thing that is owed. */
export type ShownTerm = ShownOffer['terms'][number];
