import { graphql } from '../gql/index.ts';

/** Orders a test, an expert review or an investigation. */
export const ORDER_INQUIRY = graphql(`
  mutation OrderCaseInquiry($input: OrderCaseInquiryInput!) {
    orderCaseInquiry(input: $input) {
      caseInquiry {
        ...CaseInquiry_inquiry @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Records what came of it. */
export const RECORD_RESULT = graphql(`
  mutation RecordInquiryResult($input: RecordInquiryResultInput!) {
    recordInquiryResult(input: $input) {
      caseInquiry {
        ...CaseInquiry_inquiry @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes it back. */
export const CALL_OFF_INQUIRY = graphql(`
  mutation CallOffCaseInquiry($input: CallOffCaseInquiryInput!) {
    callOffCaseInquiry(input: $input) {
      caseInquiry {
        ...CaseInquiry_inquiry @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
