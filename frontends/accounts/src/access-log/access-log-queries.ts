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

/** Access log of each slice that holds personal data, each asked by itself so that one that is away takes nothing along. */
export const ACCESS_LOGS = {
  callcenter: graphql(`
    query AccountsAccessLogOfCallcenter($filter: AccessLogFilter, $after: String) {
      log: callcenterAccessLog(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AccessRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  orders: graphql(`
    query AccountsAccessLogOfOrders($filter: AccessLogFilter, $after: String) {
      log: ordersAccessLog(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AccessRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  disputes: graphql(`
    query AccountsAccessLogOfDisputes($filter: AccessLogFilter, $after: String) {
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
  `),
  moderation: graphql(`
    query AccountsAccessLogOfModeration($filter: AccessLogFilter, $after: String) {
      log: moderationAccessLog(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AccessRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
} as const;

/** Slice that holds personal data. */
export type LoggedSlice = keyof typeof ACCESS_LOGS;

/** Slices that hold personal data, in the order in which they are shown. */
export const LOGGED_SLICES = [
  'callcenter',
  'orders',
  'disputes',
  'moderation',
] as const satisfies readonly LoggedSlice[];
