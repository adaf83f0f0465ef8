import { graphql } from '../gql/index.ts';

/** What was decided in other cases, the last first (분쟁 사례, K21). */
export const PRECEDENTS = graphql(`
  query ShellPrecedents($search: String, $claimReason: ClaimReason, $after: String) {
    precedents(search: $search, claimReason: $claimReason, first: 20, after: $after) {
      nodes {
        id
        title
        claimReason
        result
        publishedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One of them. */
export const PRECEDENT = graphql(`
  query ShellPrecedent($id: ID!) {
    precedent(id: $id) {
      id
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
    }
  }
`);
