import { graphql } from '../gql/index.ts';

/** Feed of the own deadlines. */
export const FEED = graphql(`
  query MyCalendarFeed {
    calendarFeed {
      openedAt
    }
  }
`);

/** Opens the feed, or gives it a new address. */
export const OPEN_FEED = graphql(`
  mutation OpenMyCalendarFeed {
    openCalendarFeed {
      address
      calendarFeed {
        openedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Closes the feed: its address opens nothing any more. */
export const CLOSE_FEED = graphql(`
  mutation CloseMyCalendarFeed {
    closeCalendarFeed {
      calendarFeed {
        openedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
