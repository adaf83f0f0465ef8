import { graphql } from '../gql/index.ts';

/** Runs of the latest periods, with how far they are. */
export const SETTLEMENT_RUNS = graphql(`
  query SettlementRuns {
    settlementRuns {
      ...SettlementRun_run @unmask
    }
  }

  fragment SettlementRun_run on SettlementRun {
    id
    kind
    periodFrom
    periodTo
    state
    settlementCount
  }
`);
