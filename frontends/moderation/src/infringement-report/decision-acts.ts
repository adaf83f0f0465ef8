import { graphql } from '../gql/index.ts';

// What every decision would send, as its preview shows it.
graphql(`
  fragment DecisionPreview_preview on SendPreview {
    digest
    messages {
      templateName
      category
      channel
      channels
      recipientName
      recipientAddress
      title
      text
      viewUrl
      documentIds
    }
  }
`);

/** What the approval of a report would send, before it is given. */
export const PREVIEW_HIDE = graphql(`
  mutation PreviewHideReportedPost($input: PreviewHideReportedPostInput!) {
    previewHideReportedPost(input: $input) {
      preview {
        ...DecisionPreview_preview @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What the rejection of a report would send, before it is given. */
export const PREVIEW_REJECT = graphql(`
  mutation PreviewRejectReport($input: PreviewRejectReportInput!) {
    previewRejectReport(input: $input) {
      preview {
        ...DecisionPreview_preview @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Approves a report: its post is hidden and everybody concerned is told. */
export const HIDE = graphql(`
  mutation HideReportedPost($input: HideReportedPostInput!) {
    hideReportedPost(input: $input) {
      infringementReport {
        ...ReportProgress_report @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Rejects a report, and tells its claimant why. */
export const REJECT = graphql(`
  mutation RejectReport($input: RejectReportInput!) {
    rejectReport(input: $input) {
      infringementReport {
        ...ReportProgress_report @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
