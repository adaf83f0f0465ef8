import type { DeskReportQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What is told of a group of tickets; every group of a report asks for it by name.
graphql(`
  fragment ReportTiles_figures on DeskReportFigures {
    received
    completed
    discarded
    open
    red
    transferred
    firstContact
    firstContactOf
    firstContactRate
    medianHandlingSeconds
    p90HandlingSeconds
    callbacksKept
    callbacksOverdue
  }
`);

/** Report of a period. */
export const DESK_REPORT = graphql(`
  query DeskReport($from: LocalDate!, $to: LocalDate!) {
    deskReport(from: $from, to: $to) {
      from
      to
      asOf
      transfers
      qualityMean
      qualityScored
      totals {
        ...ReportTiles_figures @unmask
      }
      byType {
        code
        label
        figures {
          ...ReportTiles_figures @unmask
        }
      }
      byOutcome {
        code
        label
        figures {
          ...ReportTiles_figures @unmask
        }
      }
      byCallResult {
        code
        label
        figures {
          ...ReportTiles_figures @unmask
        }
      }
      byAgent {
        agent {
          id
          name
        }
        completed
        medianHandlingSeconds
        p90HandlingSeconds
        transfersOut
        transfersIn
        qualityMean
        taken {
          ...ReportTiles_figures @unmask
        }
      }
      bySlot {
        day
        hour
        figures {
          ...ReportTiles_figures @unmask
        }
      }
      waits {
        all {
          answered
          missed
          medianWaitSeconds
          p90WaitSeconds
          longestWaitSeconds
        }
        byHour {
          hour
          waits {
            answered
            missed
            medianWaitSeconds
            p90WaitSeconds
            longestWaitSeconds
          }
        }
      }
    }
  }
`);

/** Has a report made as a file. */
export const MAKE_REPORT_FILE = graphql(`
  mutation MakeDeskReportFile($input: MakeDeskReportFileInput!) {
    makeDeskReportFile(input: $input) {
      file {
        id
        fileName
        downloadUrl
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Report as the screen shows it. */
export type Report = DeskReportQuery['deskReport'];
