import type { PartyCaseQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What a party sees of its case, the same after every step.
graphql(`
  fragment PartyCase_case on DisputeCase {
    id
    number
    title
    state
    whoseMove
    openedAt
    dueAt
    daysLeft
    overdue
    availableSteps
    facts
    recommendation
    agreement
    result
    applicantName
    respondent {
      id
      name
    }
    officer {
      id
      name
    }
    documents {
      id
      number
      title
      version
      state
      orderedAt
      issuedAt
      downloadUrl
    }
    history {
      id
      step
      takenByName
      takenAt
      note
    }
  }
`);

/** The case of a party. */
export const PARTY_CASE = graphql(`
  query PartyCase($id: ID!) {
    disputeCase(id: $id) {
      ...PartyCase_case @unmask
    }
  }
`);

/** The business has read the notice of receipt. */
export const CONFIRM_RECEIPT = graphql(`
  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What the business did by itself. */
export const REPORT_SELF_REMEDY = graphql(`
  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {
    reportSelfRemedy(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The consumer ends the case. */
export const WITHDRAW = graphql(`
  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A case as its party sees it. */
export type PartyCase = NonNullable<PartyCaseQuery['disputeCase']>;
