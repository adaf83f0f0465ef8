import type { LiveBoardQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** The desk as it stands. */
export const LIVE_BOARD = graphql(`
  query LiveBoard {
    liveBoard {
      at
      waiting
      waitingSince
      openTickets
      redTickets
      seats {
        extension
        lineState
        agentState
        agentStateAt
        openTickets
        redTickets
        agent {
          id
          name
        }
        call {
          direction
          status
          since
        }
      }
      today {
        answered
        missed
        dialled
        answeredSoon
        meanWaitSeconds
        longestWaitSeconds
        meanTalkSeconds
        received
        transferred
        completed
      }
    }
  }
`);

/** The desk as the board shows it. */
export type Board = LiveBoardQuery['liveBoard'];
