import type { CollectiveDisputePageQuery, CollectiveDisputeState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Collective_dispute on CollectiveDispute {
    id
    number
    state
    title
    harm
    requestedBy
    harmed
    requestedAt
    announcedAt
    joinUntil
    rejectedReason
    decision
    reasons
    refundPercent
    decidedAt
    answer
    answerReason
    answeredAt
    endedAt
    participants
    availableSteps
    business {
      id
      name
    }
    session {
      id
      heldAt
      place
    }
  }
`);

/** Collective disputes in some states, newest first. */
export const COLLECTIVE_DISPUTES = graphql(`
  query CollectiveDisputeList($states: [CollectiveDisputeState!], $after: String) {
    collectiveDisputes(states: $states, first: 30, after: $after) {
      nodes {
        id
        number
        state
        title
        harmed
        participants
        requestedAt
        joinUntil
        business {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One collective dispute. */
export const COLLECTIVE_DISPUTE = graphql(`
  query CollectiveDisputePage($id: ID!) {
    collectiveDispute(id: $id) {
      ...Collective_dispute @unmask
    }
  }
`);

/** Who takes part, in the order of joining. */
export const PARTICIPANTS = graphql(`
  query CollectiveParticipants($disputeId: ID!, $after: String) {
    collectiveParticipants(disputeId: $disputeId, first: 50, after: $after) {
      nodes {
        id
        name
        phoneNumber
        statement
        paidAmount
        representative
        joinedAt
        answer
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A collective dispute as its page shows it. */
export type ShownCollective = NonNullable<CollectiveDisputePageQuery['collectiveDispute']>;

/** States in the order in which a collective dispute passes them. */
export const STATES = [
  'REQUESTED',
  'ANNOUNCED',
  'CLOSED',
  'DECIDED',
  'CONCLUDED',
  'REFUSED',
  'REJECTED',
] as const satisfies readonly CollectiveDisputeState[];
