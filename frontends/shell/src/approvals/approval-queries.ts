import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

// What a request says in a list; every slice with approvals keeps its own.
graphql(`
  fragment ApprovalRow_request on ApprovalRequest {
    id
    at: submittedAt
    kindName
    decidedAt
    requesterName
    state
    subjectLabel
    title
    waitingStep {
      id
      role
      team
    }
  }
`);

// The whole of a request.
graphql(`
  fragment ApprovalFacts_request on ApprovalRequest {
    id
    amount {
      amount
      currency
    }
    availableSteps
    content
    documents
    facts {
      label
      value
    }
    files
    kindName
    mine
    path
    requesterName
    round
    state
    subjectLabel
    submittedAt
    title
    usedAt
    waitingStep {
      id
    }
    steps {
      id
      decidedAt
      decidedByName
      decision
      onBehalfOfName
      place
      reason
      role
      team
    }
    history {
      id
      act
      actorName
      onBehalfOfName
      reason
      round
      takenAt
    }
  }
`);

/** Requests of a slice in a box, each asked by itself so that one that is away takes nothing along. */
export const APPROVALS = graphql(`
  query ApprovalsOfEachSlice($filter: ApprovalFilter!, $after: String) {
    approvals: disputesApprovals(filter: $filter, first: 50, after: $after) {
      nodes {
        ...ApprovalRow_request @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One request of a slice. */
export const APPROVAL = graphql(`
  query ApprovalOfEachSlice($id: ID!) {
    approval: disputesApproval(id: $id) {
      ...ApprovalFacts_request @unmask
    }
  }
`);

/** How many requests of a slice concern the person. */
export const APPROVAL_COUNTS = graphql(`
  query ApprovalCountsOfEachSlice {
    counts: disputesApprovalCounts {
      sentByMe
      waitingForMe
    }
  }
`);

/** Slices in which something is approved, in the order in which they are shown. */
export const APPROVING_SLICES: readonly string[] = eachSlice.ApprovalsOfEachSlice;
