import type { DisputeStatisticsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Figures_figures on CaseFigures {
    opened
    ended
    settled
    online
    meanDays
    settledShare
  }
`);

/** Statistics of the cases of a period. */
export const STATISTICS = graphql(`
  query DisputeStatistics($from: String!, $to: String!) {
    disputeStatistics(from: $from, to: $to) {
      countedAt
      totals {
        ...Figures_figures @unmask
      }
      months {
        month
        figures {
          ...Figures_figures @unmask
        }
      }
      breakdowns {
        dimension
        values {
          value
          label
          itemCategory {
            id
            name
          }
          figures {
            ...Figures_figures @unmask
          }
        }
      }
    }
  }
`);

/** Statistics as they are shown. */
export type Statistics = NonNullable<DisputeStatisticsQuery['disputeStatistics']>;

/** Figures of some cases. */
export type ShownFigures = Statistics['totals'];
