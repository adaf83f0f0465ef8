import type { InfringementReportPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What of a report changes with its steps; the page and every step ask for it by name.
graphql(`
  fragment ReportProgress_report on InfringementReport {
    id
    state
    availableSteps
    reviewer
    decisionReason
    rejectionSituation
    operatorMemo
    decidedAt
    objectionUntil
    objection {
      id
      ground
      statement
      objectedAt
      outcome
      decisionReason
      operatorMemo
      decidedBy
      decidedAt
      resumeAt
      lawsuitCourt
      lawsuitNumber
      lawsuitFiledOn
      lawsuitReportedAt
    }
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

/** One report with what it is about. */
export const REPORT = graphql(`
  query InfringementReportPage($id: ID!) {
    infringementReport(id: $id) {
      ...ReportProgress_report @unmask
      number
      title
      right
      reason
      evidenceSummary
      claimantName
      reportedAt
      claimant {
        id
        name
      }
      target {
        id
        kind
        externalId
        url
        title
        contentAsReported
        posterName
        poster {
          id
          name
        }
      }
      rejectionTexts {
        situation
        text
      }
    }
  }
`);

/** A report as its page shows it. */
export type ShownReport = NonNullable<InfringementReportPageQuery['infringementReport']>;
