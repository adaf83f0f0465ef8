import type { Supplement_RequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Supplement_request on SupplementRequest {
    id
    side
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
    message {
      id
      title
      text
      attachments {
        ...CaseFile_file @unmask
      }
    }
    answer {
      id
      late
      lateAccepted
      lateReason
      attachments {
        ...CaseFile_file @unmask
      }
    }
  }
`);

/** Requests for supplements in a case that the viewer may read. */
export const SUPPLEMENTS = graphql(`
  query CaseSupplements($id: ID!) {
    disputeCase(id: $id) {
      id
      supplements {
        ...Supplement_request @unmask
      }
    }
  }
`);

/** A request as the case's page shows it. */
export type ShownSupplement = Supplement_RequestFragment;
