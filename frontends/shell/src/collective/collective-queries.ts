import type { CollectiveDispute_ToldFragment, CollectiveParticipation_OwnFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CollectiveDispute_told on CollectiveDispute {
    id
    number
    state
    title
    harm
    announcedAt
    joinUntil
    participants
    decision
    reasons
    refundPercent
    decidedAt
    answer
    businessName
  }
`);

graphql(`
  fragment CollectiveParticipation_own on CollectiveParticipation {
    paidAmount
    award
    representative
    joinedAt
    answer
    availableSteps
  }
`);

/** A collective dispute as everybody reads it. */
export type ToldCollective = CollectiveDispute_ToldFragment;

/** Part of somebody, as they see it themselves. */
export type OwnPart = CollectiveParticipation_OwnFragment;

/** What was announced, newest first. */
export const TOLD_COLLECTIVES = graphql(`
  query ToldCollectives($after: String) {
    collectiveDisputes(first: 20, after: $after) {
      nodes {
        ...CollectiveDispute_told @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One that was announced. */
export const TOLD_COLLECTIVE = graphql(`
  query ToldCollective($id: ID!) {
    collectiveDispute(id: $id) {
      ...CollectiveDispute_told @unmask
    }
  }
`);

/** Part of who was identified; none for who does not take part. */
export const OWN_PART = graphql(`
  query OwnPart($applicationId: ID!, $disputeId: ID!) {
    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) {
      ...CollectiveParticipation_own @unmask
    }
  }
`);

/** Joins it. */
export const JOIN = graphql(`
  mutation JoinCollectiveDispute($input: JoinCollectiveDisputeInput!) {
    joinCollectiveDispute(input: $input) {
      participation {
        ...CollectiveParticipation_own @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Leaves it again. */
export const LEAVE = graphql(`
  mutation LeaveCollectiveDispute($input: LeaveCollectiveDisputeInput!) {
    leaveCollectiveDispute(input: $input) {
      collectiveDispute {
        ...CollectiveDispute_told @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Accepts the decision, or refuses it for oneself. */
export const ANSWER = graphql(`
  mutation AnswerCollectiveDecision($input: AnswerCollectiveDecisionInput!) {
    answerCollectiveDecision(input: $input) {
      participation {
        ...CollectiveParticipation_own @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
