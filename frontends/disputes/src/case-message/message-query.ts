import type { CaseMessage_MessageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CaseMessage_message on CaseMessage {
    id
    authorSide
    authorName
    kind
    title
    text
    visibleTo
    writtenAt
    late
    lateAccepted
    lateReason
    readByMe
    readings {
      side
      at
    }
    attachments {
      ...CaseFile_file @unmask
    }
    answers {
      id
      title
    }
  }
`);

/** Number of messages of one page. */
export const PAGE = 20;

/** Messages of a case that the viewer may read, newest first. */
export const CORRESPONDENCE = graphql(`
  query CaseCorrespondence($id: ID!, $first: Int!, $after: String) {
    disputeCase(id: $id) {
      id
      correspondence(first: $first, after: $after) {
        nodes {
          ...CaseMessage_message @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A message as the case's page shows it. */
export type ShownMessage = CaseMessage_MessageFragment;
