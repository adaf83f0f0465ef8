import eachSlice from '../gql/each-slice.json' with { type: 'json' };
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

/** Acts on record of a slice, each asked by itself so that one that is away takes nothing along. */
export const TRAIL = graphql(`
  query AccountsAuditTrailOfEachSlice($filter: AuditFilter, $after: String) {
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
`);

/** Verification of a slice's chain, from a place on. */
export const VERIFICATION = graphql(`
  query AccountsVerificationOfEachSlice($from: SafeInt!) {
    verification: disputesAuditVerification(from: $from) {
      ...ChainState_verification @unmask
    }
  }
`);

/** Slices that keep acts on record, in the order in which they are shown. */
export const AUDITED_SLICES: readonly string[] = eachSlice.AccountsAuditTrailOfEachSlice;
