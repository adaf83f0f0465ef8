import { graphql } from '../gql/index.ts';

/** Puts the report on a case to the team lead (사건보고서). */
export const SUBMIT_CASE_REPORT = graphql(`
  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {
    submitCaseReport(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        approvals {
          ...CaseApproval_request @unmask
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Asks the team lead for more time. */
export const REQUEST_EXTENSION = graphql(`
  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {
    requestCaseExtension(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        approvals {
          ...CaseApproval_request @unmask
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Puts the closing report, and the result it proposes, to the team lead (종결보고서). */
export const SUBMIT_CLOSING_REPORT = graphql(`
  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {
    submitClosingReport(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        approvals {
          ...CaseApproval_request @unmask
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
