import { graphql } from '../gql/index.ts';

const HOLD = graphql(`
  mutation HoldLines($input: HoldLinesInput!) {
    holdLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const UNHOLD = graphql(`
  mutation UnholdLines($input: UnholdLinesInput!) {
    unholdLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const FLAG = graphql(`
  mutation FlagLines($input: FlagLinesInput!) {
    flagLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const UNFLAG = graphql(`
  mutation UnflagLines($input: UnflagLinesInput!) {
    unflagLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const PRIORITIZE = graphql(`
  mutation PrioritizeLines($input: PrioritizeLinesInput!) {
    prioritizeLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const UNPRIORITIZE = graphql(`
  mutation UnprioritizeLines($input: UnprioritizeLinesInput!) {
    unprioritizeLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Mutations of marks. */
export const MARKS = {
  hold: HOLD,
  unhold: UNHOLD,
  flag: FLAG,
  unflag: UNFLAG,
  prioritize: PRIORITIZE,
  unprioritize: UNPRIORITIZE,
} as const;
