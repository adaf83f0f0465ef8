import { graphql } from '../gql/index.ts';

// What comes of taking out the access log of a slice.
graphql(`
  fragment AccessLogExport_payload on AccessLogExportPayload {
    export {
      csv
      rows
      truncated
    }
    userErrors {
      code
      message
      field
    }
  }
`);

/** Takes the access log of each slice out, each by itself so that one that is away takes nothing along. */
export const EXPORT_ACCESS_LOGS = {
  callcenter: graphql(`
    mutation AccountsExportCallcenterAccessLog($input: ExportCallcenterAccessLogInput!) {
      taken: exportCallcenterAccessLog(input: $input) {
        ...AccessLogExport_payload @unmask
      }
    }
  `),
  orders: graphql(`
    mutation AccountsExportOrdersAccessLog($input: ExportOrdersAccessLogInput!) {
      taken: exportOrdersAccessLog(input: $input) {
        ...AccessLogExport_payload @unmask
      }
    }
  `),
  disputes: graphql(`
    mutation AccountsExportDisputesAccessLog($input: ExportDisputesAccessLogInput!) {
      taken: exportDisputesAccessLog(input: $input) {
        ...AccessLogExport_payload @unmask
      }
    }
  `),
  moderation: graphql(`
    mutation AccountsExportModerationAccessLog($input: ExportModerationAccessLogInput!) {
      taken: exportModerationAccessLog(input: $input) {
        ...AccessLogExport_payload @unmask
      }
    }
  `),
} as const;
