import { graphql } from '../gql/index.ts';

/** How much is open at the desk of the viewer. */
export const WORKLIST_COUNTS = graphql(`
  query WorklistCounts {
    worklistCounts {
      received
      sent
      taken
      callbacks
      total
      red
      untakenQuestions
      untakenMails
    }
  }
`);

/** Open tickets in a list of the viewer. */
export const WORKLIST = graphql(`
  query Worklist($bucket: WorklistBucket!, $after: String) {
    worklist(bucket: $bucket, first: 30, after: $after) {
      nodes {
        ...TicketTable_ticket @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Tickets that were handed to or by the viewer, and up to when the list goes. */
export const RECENT_TRANSFERS = graphql(`
  query RecentTransfers($after: String) {
    recentTransfers(first: 30, after: $after) {
      nodes {
        ...TicketTable_ticket @unmask
        transferredAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    transferReset {
      resetAt
      laterCount
    }
  }
`);

/** Brings the list of recent transfers up to now, or back to where it was. */
export const RESET_TRANSFERS = graphql(`
  mutation ResetRecentTransfers($input: ResetRecentTransfersInput!) {
    resetRecentTransfers(input: $input) {
      reset {
        resetAt
        laterCount
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
