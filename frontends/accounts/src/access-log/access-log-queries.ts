import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

// What a line of the access log says; every slice with personal data keeps its own.
graphql(`
  fragment AccessRow_entry on AccessLogEntry {
    id
    at
    accountId
    accountLogin
    accountName
    address
    act
    subjectType
    subjectId
    fields
    reason
    requestId
  }
`);

/** Access log of a slice, each asked by itself so that one that is away takes nothing along. */
export const ACCESS_LOG = graphql(`
  query AccountsAccessLogOfEachSlice($filter: AccessLogFilter, $after: String) {
    log: disputesAccessLog(filter: $filter, first: 50, after: $after) {
      nodes {
        ...AccessRow_entry @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Slices that hold personal data, in the order in which they are shown. */
export const LOGGED_SLICES: readonly string[] = eachSlice.AccountsAccessLogOfEachSlice;
