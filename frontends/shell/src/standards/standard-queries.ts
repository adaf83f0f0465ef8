import { graphql } from '../gql/index.ts';

/** Standards that hold today, by item (소비자분쟁해결기준, K21). */
export const STANDARDS = graphql(`
  query ShellDisputeStandards($search: String, $after: String) {
    disputeStandards(search: $search, first: 20, after: $after) {
      nodes {
        id
        item
        harm
        remedy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One standard with all its versions. */
export const STANDARD = graphql(`
  query ShellDisputeStandard($id: ID!) {
    disputeStandard(id: $id) {
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
      penalties {
        daysBefore
        percent
      }
      versions {
        id
        version
        effectiveFrom
        effectiveUntil
      }
    }
  }
`);

/** Refund by a standard, line by line. */
export const REFUND = graphql(`
  query ShellRefundByStandard($facts: RefundFactsInput!) {
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
