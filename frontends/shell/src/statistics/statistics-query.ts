import { graphql } from '../gql/index.ts';

// Figures of cases; one that could be somebody is none.
graphql(`
  fragment Statistics_figures on CaseFigures {
    opened
    ended
    settled
    online
    meanDays
    settledShare
  }
`);

/** Cases that came from one month to another, as everybody may read them (분쟁 통계, K20). */
export const STATISTICS = graphql(`
  query ShellDisputeStatistics($from: String!, $to: String!) {
    disputeStatistics(from: $from, to: $to) {
      countedAt
      totals {
        ...Statistics_figures @unmask
      }
      months {
        month
        figures {
          ...Statistics_figures @unmask
        }
      }
      breakdowns {
        dimension
        values {
          value
          label
          figures {
            ...Statistics_figures @unmask
          }
        }
      }
    }
  }
`);
