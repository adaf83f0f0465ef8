import { graphql } from '../gql/index.ts';

// What an act on record says; every slice keeps its own.
graphql(`
  fragment AuditRow_entry on AuditEntry {
    id
    at: occurredAt
    seq
    act
    subjectType
    subjectId
    actorId
    actorAccount
    details {
      name
      value
    }
  }
`);

// What the verification of a chain found.
graphql(`
  fragment ChainState_verification on AuditVerification {
    valid
    complete
    checked
    checkedTo
    headSeq
    waiting
    checkedAt
    firstBroken {
      seq
      entryId
      problem
    }
  }
`);

/** Acts on record of each slice, each asked by itself so that one that is away takes nothing along. */
export const TRAILS = {
  callcenter: graphql(`
    query AccountsAuditTrailOfCallcenter($filter: AuditFilter, $after: String) {
      trail: callcenterAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  orders: graphql(`
    query AccountsAuditTrailOfOrders($filter: AuditFilter, $after: String) {
      trail: ordersAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  disputes: graphql(`
    query AccountsAuditTrailOfDisputes($filter: AuditFilter, $after: String) {
      trail: disputesAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  moderation: graphql(`
    query AccountsAuditTrailOfModeration($filter: AuditFilter, $after: String) {
      trail: moderationAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  insights: graphql(`
    query AccountsAuditTrailOfInsights($filter: AuditFilter, $after: String) {
      trail: insightsAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  accounts: graphql(`
    query AccountsAuditTrailOfAccounts($filter: AuditFilter, $after: String) {
      trail: accountsAuditTrail(filter: $filter, first: 50, after: $after) {
        nodes {
          ...AuditRow_entry @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
} as const;

/** Verification of each slice's chain, from a place on. */
export const VERIFICATIONS = {
  callcenter: graphql(`
    query AccountsVerificationOfCallcenter($from: SafeInt!) {
      verification: callcenterAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
  orders: graphql(`
    query AccountsVerificationOfOrders($from: SafeInt!) {
      verification: ordersAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
  disputes: graphql(`
    query AccountsVerificationOfDisputes($from: SafeInt!) {
      verification: disputesAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
  moderation: graphql(`
    query AccountsVerificationOfModeration($from: SafeInt!) {
      verification: moderationAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
  insights: graphql(`
    query AccountsVerificationOfInsights($from: SafeInt!) {
      verification: insightsAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
  accounts: graphql(`
    query AccountsVerificationOfAccounts($from: SafeInt!) {
      verification: accountsAuditVerification(from: $from) {
        ...ChainState_verification @unmask
      }
    }
  `),
} as const;

/** Slice that keeps acts on record. */
export type AuditedSlice = keyof typeof TRAILS;

/** Slices that keep acts on record, in the order in which they are shown. */
export const AUDITED_SLICES = [
  'callcenter',
  'orders',
  'disputes',
  'moderation',
  'insights',
  'accounts',
] as const satisfies readonly AuditedSlice[];
