import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

// What a line of the list says of a message; every slice that sends keeps its own.
graphql(`
  fragment MessageRow_message on DispatchedMessage {
    id
    at: createdAt
    createdAt
    templateName
    category
    channel
    state
    problem
    subjectType
    subjectId
    subjectLabel
    side
    language
    sendAfter
    sentAt
    deliveredAt
    openedAt
    postedAt
    actorName
    title
    recipientName
    recipientAddress
    documentIds
  }
`);

// What the panel says beyond that.
graphql(`
  fragment MessageDetail_message on DispatchedMessage {
    id
    text
    viewUrl
    attempts {
      id
      number
      channel
      provider
      outcome
      code
      reference
      startedAt
      finishedAt
    }
  }
`);

/** Messages of a slice, each asked by itself so that one that is away takes nothing along. */
export const MESSAGES = graphql(`
  query ShellMessagesOfEachSlice($filter: MessageFilter, $after: String) {
    list: disputesMessages(filter: $filter, first: 50, after: $after) {
      nodes {
        ...MessageRow_message @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One message of a slice with what was sent and tried; the filter leaves no other. */
export const MESSAGE = graphql(`
  query ShellMessageOfEachSlice($filter: MessageFilter) {
    list: disputesMessages(filter: $filter, first: 20) {
      nodes {
        ...MessageDetail_message @unmask
      }
    }
  }
`);

/** Numbers of a slice's messages about which something is still to be done. */
export const MESSAGE_COUNTS = graphql(`
  query ShellMessageCountsOfEachSlice {
    counts: disputesMessageCounts {
      state
      count
    }
  }
`);

/** Messages of a slice that wait to be printed and posted. */
export const PRINT_QUEUE = graphql(`
  query ShellPrintQueueOfEachSlice($after: String) {
    list: disputesPrintQueue(first: 100, after: $after) {
      nodes {
        ...MessageRow_message @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Slices that send messages, in the order in which they are shown. */
export const SENDING_SLICES: readonly string[] = eachSlice.ShellMessagesOfEachSlice;
