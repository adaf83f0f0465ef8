import { graphql } from '../gql/index.ts';

/** The business has read the notice of receipt (접수통보서확인). */
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

/** What the business did by itself (자율구제활동등록). */
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
