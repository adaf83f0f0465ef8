import { graphql } from '../gql/index.ts';

/** What of a case changes with its steps; asked for by the page, by every step and by the live events. */
export const CASE_PROGRESS = graphql(`
  fragment CaseProgress on DisputeCase {
    id
    number
    title
    state
    whoseMove
    openedAt
    dueAt
    daysLeft
    overdue
    availableSteps
    recommendation
    agreement
    result
    receiptNotifiedAt
    receiptConfirmedAt
    closedAt
    respondent {
      id
      name
      partner
    }
    officer {
      id
      name
    }
    history {
      id
      step
      toState
      takenByName
      takenAt
      note
    }
  }
`);
