import { graphql } from '../gql/index.ts';

// What came of an act on a request.
graphql(`
  fragment ApprovalAct_payload on ApprovalPayload {
    approvalRequest {
      id
      state
    }
    userErrors {
      code
      message
      field
    }
  }
`);

/** Approves at the place where it waits. */
export const APPROVE = graphql(`
  mutation ApproveOfEachSlice($input: ApproveDisputesRequestInput!) {
    outcome: approveDisputesRequest(input: $input) {
      ...ApprovalAct_payload @unmask
    }
  }
`);

/** Returns with a reason. */
export const RETURN = graphql(`
  mutation ReturnOfEachSlice($input: ReturnDisputesRequestInput!) {
    outcome: returnDisputesRequest(input: $input) {
      ...ApprovalAct_payload @unmask
    }
  }
`);

/** Takes back what the person asked for. */
export const WITHDRAW = graphql(`
  mutation WithdrawOfEachSlice($input: WithdrawDisputesRequestInput!) {
    outcome: withdrawDisputesRequest(input: $input) {
      ...ApprovalAct_payload @unmask
    }
  }
`);

/** Submits a draft, or what was returned again. */
export const RESUBMIT = graphql(`
  mutation ResubmitOfEachSlice($input: ResubmitDisputesRequestInput!) {
    outcome: resubmitDisputesRequest(input: $input) {
      ...ApprovalAct_payload @unmask
    }
  }
`);
