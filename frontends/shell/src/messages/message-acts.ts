import { graphql } from '../gql/index.ts';

// Why an act was refused.
graphql(`
  fragment MessageAct_payload on DispatchedMessagePayload {
    message {
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

// What was printed.
graphql(`
  fragment PrintedPaper_payload on PrintedPaperPayload {
    paper {
      url
      count
    }
    userErrors {
      code
      message
      field
    }
  }
`);

/** Settles a message of which nobody knew whether it was sent. */
export const SETTLE = graphql(`
  mutation ShellSettleMessageOfEachSlice($input: SettleDisputesMessageInput!) {
    taken: settleDisputesMessage(input: $input) {
      ...MessageAct_payload @unmask
    }
  }
`);

/** Tries a failed message again. */
export const RETRY = graphql(`
  mutation ShellRetryMessageOfEachSlice($input: RetryDisputesMessageInput!) {
    taken: retryDisputesMessage(input: $input) {
      ...MessageAct_payload @unmask
    }
  }
`);

/** Prints address labels. */
export const PRINT_LABELS = graphql(`
  mutation ShellPrintLabelsOfEachSlice($input: PrintDisputesLabelsInput!) {
    taken: printDisputesLabels(input: $input) {
      ...PrintedPaper_payload @unmask
    }
  }
`);

/** Prints the documents that go by post. */
export const PRINT_LETTERS = graphql(`
  mutation ShellPrintLettersOfEachSlice($input: PrintDisputesLettersInput!) {
    taken: printDisputesLetters(input: $input) {
      ...PrintedPaper_payload @unmask
    }
  }
`);

/** Notes what was given to the post. */
export const MARK_POSTED = graphql(`
  mutation ShellMarkPostedOfEachSlice($input: MarkDisputesPostedInput!) {
    taken: markDisputesPosted(input: $input) {
      messages {
        id
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
