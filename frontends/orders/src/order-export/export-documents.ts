import { graphql } from '../gql/index.ts';

/** Asks for an export. */
export const REQUEST_EXPORT = graphql(`
  mutation RequestOrderExport($input: RequestOrderExportInput!) {
    requestOrderExport(input: $input) {
      export {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Calls an export off. */
export const CANCEL_EXPORT = graphql(`
  mutation CancelOrderExport($input: CancelOrderExportInput!) {
    cancelOrderExport(input: $input) {
      export {
        id
        state
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Exports in the tray. */
export const EXPORTS = graphql(`
  query OrderExports {
    orderExports {
      id
      format
      state
      rowsWritten
      rowsTotal
      bytes
      fileName
      downloadUrl
      requestedAt
      expiresAt
    }
  }
`);
