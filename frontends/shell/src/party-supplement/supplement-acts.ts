import { graphql } from '../gql/index.ts';

// A request for supplements as the side that is asked sees it; the page of its case reads it too.
graphql(`
  fragment PartySupplement_request on SupplementRequest {
    id
    state
    askedAt
    dueAt
    answeredAt
    availableSteps
    questions {
      label
      kind
      required
    }
    answers {
      value
      fileIds
    }
    draft {
      answers {
        value
        fileIds
      }
      savedAt
    }
    message {
      id
      title
      text
      readByMe
      attachments {
        id
        name
        size
        state
        refusalMessage
      }
    }
    answer {
      id
      late
      lateAccepted
      lateReason
      attachments {
        id
        name
        size
        state
        refusalMessage
      }
    }
  }
`);

/** Answers a request for supplements, once (보정자료제출, K6). */
export const ANSWER = graphql(`
  mutation AnswerPartySupplement($input: AnswerSupplementInput!) {
    answerSupplement(input: $input) {
      supplementRequest {
        ...PartySupplement_request @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Puts aside what is written of an answer (임시저장). */
export const SAVE_DRAFT = graphql(`
  mutation SavePartySupplementDraft($input: SaveSupplementDraftInput!) {
    saveSupplementDraft(input: $input) {
      supplementRequest {
        id
        draft {
          answers {
            value
            fileIds
          }
          savedAt
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

/** Notes that the request was read, and gives the addresses of its files. */
export const READ_REQUEST = graphql(`
  mutation ReadPartySupplement($input: ReadCaseMessageInput!) {
    readCaseMessage(input: $input) {
      caseMessage {
        id
        readByMe
        attachments {
          id
          downloadUrl
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
