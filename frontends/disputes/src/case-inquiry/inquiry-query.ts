import type { CaseInquiry_InquiryFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CaseInquiry_inquiry on CaseInquiry {
    id
    kind
    category
    addresseeName
    organisation
    question
    state
    orderedByName
    orderedAt
    dueAt
    resultOn
    callOffReason
    availableSteps
    cost {
      amount
      currency
    }
    result {
      id
      title
      text
      visibleTo
      attachments {
        ...CaseFile_file @unmask
      }
    }
  }
`);

/** What was ordered in a case. */
export const INQUIRIES = graphql(`
  query CaseInquiries($id: ID!) {
    disputeCase(id: $id) {
      id
      inquiries {
        ...CaseInquiry_inquiry @unmask
      }
    }
  }
`);

/** An inquiry as the case's page shows it. */
export type ShownInquiry = CaseInquiry_InquiryFragment;
