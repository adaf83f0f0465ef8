import type { PrecedentsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Precedents by their words. */
export const PRECEDENTS = graphql(`
  query Precedents($search: String, $after: String) {
    precedents(search: $search, first: 20, after: $after) {
      nodes {
        id
        state
        title
        facts
        decision
        claimReason
        result
        publishedAt
        standard {
          id
          item
          harm
        }
        disputeCase {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Standards from which the one that was applied is chosen. */
export const APPLICABLE = graphql(`
  query ApplicableStandards {
    disputeStandards(first: 100) {
      nodes {
        id
        item
        harm
      }
    }
  }
`);

/** Writes what was decided in a case. */
export const WRITE_PRECEDENT = graphql(`
  mutation WritePrecedent($input: WritePrecedentInput!) {
    writePrecedent(input: $input) {
      precedent {
        id
        state
        title
        facts
        decision
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets everybody read a precedent. */
export const PUBLISH_PRECEDENT = graphql(`
  mutation PublishPrecedent($input: PublishPrecedentInput!) {
    publishPrecedent(input: $input) {
      precedent {
        id
        state
        publishedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a precedent back. */
export const WITHDRAW_PRECEDENT = graphql(`
  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {
    withdrawPrecedent(input: $input) {
      precedent {
        id
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A precedent as it is shown. */
export type ShownPrecedent = PrecedentsQuery['precedents']['nodes'][number];
