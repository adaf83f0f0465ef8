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

/** Takes the access log of a slice out, each by itself so that one that is away takes nothing along. */
export const EXPORT_ACCESS_LOG = graphql(`
  mutation AccountsExportAccessLogOfEachSlice($input: ExportDisputesAccessLogInput!) {
    taken: exportDisputesAccessLog(input: $input) {
      ...AccessLogExport_payload @unmask
    }
  }
`);
