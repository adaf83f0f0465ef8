import { graphql } from '../gql/index.ts';

/** What of a report changes with its steps; asked for by the page and by every step. */
export const REPORT_PROGRESS = graphql(`
  fragment ReportProgress on InfringementReport {
    id
    state
    availableSteps
    reviewer
    decisionReason
    rejectionSituation
    operatorMemo
    decidedAt
    objectionUntil
    target {
      id
      hiddenAt
    }
    history {
      id
      step
      takenByName
      takenAt
      note
    }
  }
`);
