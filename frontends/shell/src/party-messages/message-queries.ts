import type { PartyMessagesQuery, ReadPartyMessageMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// A message as it stands in the list: its text comes when it is opened.
graphql(`
  fragment PartyMessage_row on CaseMessage {
    id
    authorSide
    authorName
    kind
    title
    writtenAt
    visibleTo
    late
    lateAccepted
    lateReason
    readByMe
    readings {
      side
      at
    }
    attachments {
      id
    }
  }
`);

/** Number of messages of one page. */
export const PAGE = 20;

/** A page of the messages of a case, newest first. */
export const MESSAGES = graphql(`
  query PartyMessages($id: ID!, $first: Int!, $after: String) {
    disputeCase(id: $id) {
      id
      unreadCount
      correspondence(first: $first, after: $after) {
        nodes {
          ...PartyMessage_row @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Opens a message, and notes that this side has read it (열람). */
export const READ = graphql(`
  mutation ReadPartyMessage($input: ReadCaseMessageInput!) {
    readCaseMessage(input: $input) {
      caseMessage {
        ...PartyMessage_row @unmask
        text
        attachments {
          id
          name
          size
          state
          refusalMessage
          downloadUrl
        }
        answers {
          id
          title
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

/** Writes an opinion to the officer, whenever a side has one (의견등록, K7). */
export const WRITE = graphql(`
  mutation WritePartyOpinion($input: WriteOpinionInput!) {
    writeOpinion(input: $input) {
      caseMessage {
        ...PartyMessage_row @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Shows a message of one's own to the other side too (공개); that is never taken back. */
export const WIDEN = graphql(`
  mutation WidenPartyMessage($input: WidenCaseMessageInput!) {
    widenCaseMessage(input: $input) {
      caseMessage {
        ...PartyMessage_row @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

type Listed = NonNullable<PartyMessagesQuery['disputeCase']>;

/** A message in the list. */
export type MessageRow = Listed['correspondence']['nodes'][number];

/** A message that was opened. */
export type OpenMessage = NonNullable<ReadPartyMessageMutation['readCaseMessage']['caseMessage']>;
