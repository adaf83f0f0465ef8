import { graphql } from '../gql/index.ts';

/** Notes that the viewer's side has read a message. */
export const READ_MESSAGE = graphql(`
  mutation ReadCaseMessage($input: ReadCaseMessageInput!) {
    readCaseMessage(input: $input) {
      caseMessage {
        ...CaseMessage_message @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Writes a notice to one party or both. */
export const WRITE_NOTICE = graphql(`
  mutation WriteCaseNotice($input: WriteCaseNoticeInput!) {
    writeCaseNotice(input: $input) {
      caseMessage {
        ...CaseMessage_message @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets more parties read a message; nobody takes that back. */
export const WIDEN_MESSAGE = graphql(`
  mutation WidenCaseMessage($input: WidenCaseMessageInput!) {
    widenCaseMessage(input: $input) {
      caseMessage {
        ...CaseMessage_message @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
