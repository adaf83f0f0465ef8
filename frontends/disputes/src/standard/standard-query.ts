import type { DisputeStandardsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Standards that hold today. */
export const STANDARDS = graphql(`
  query DisputeStandards($search: String, $first: Int!, $after: String) {
    disputeStandards(search: $search, first: $first, after: $after) {
      nodes {
        id
        code
        version
        item
        harm
        remedy
        rule
        source
        effectiveFrom
        effectiveUntil
        itemCategory {
          id
          name
        }
        penalties {
          daysBefore
          percent
        }
        versions {
          id
          version
          remedy
          source
          effectiveFrom
          effectiveUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Reckons a refund by a standard. */
export const RECKON = graphql(`
  query RefundByStandard($facts: RefundFactsInput!) {
    refundByStandard(facts: $facts) {
      amount
      lines {
        label
        amount
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Writes a standard, or a new version of one. */
export const KEEP_STANDARD = graphql(`
  mutation KeepStandard($input: KeepStandardInput!) {
    keepStandard(input: $input) {
      standard {
        id
        code
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A standard as it is shown. */
export type ShownStandard = DisputeStandardsQuery['disputeStandards']['nodes'][number];
