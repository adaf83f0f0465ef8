import type { AgreementAwardListQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Awards that are to be paid or were paid, in pages. */
export const AGREEMENT_AWARDS = graphql(`
  query AgreementAwardList($state: AgreementAwardState, $after: String) {
    agreementAwards(state: $state, first: 30, after: $after) {
      nodes {
        id
        kind
        state
        caseNumber
        begunAt
        endedAt
        amount {
          amount
          currency
        }
        storefront {
          id
          code
          name
        }
        orderLine {
          id
          number
          order {
            id
            number
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

/** Notes that the buyer has the money of an award. */
export const PAY_AWARD = graphql(`
  mutation PayAward($input: PayAwardInput!) {
    payAward(input: $input) {
      term {
        id
        state
        endedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** An award as the list shows it. */
export type ListedAward = AgreementAwardListQuery['agreementAwards']['nodes'][number];
