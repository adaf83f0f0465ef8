import { graphql } from '../gql/index.ts';

/** What an act would send, before it is taken: upholdObjection. */
export const PREVIEW_UPHOLD = graphql(`
  mutation PreviewUpholdObjection($input: PreviewUpholdObjectionInput!) {
    previewUpholdObjection(input: $input) {
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

/** Upholds an objection: both sides are told the day on which the post is shown again. */
export const UPHOLD = graphql(`
  mutation UpholdObjection($input: UpholdObjectionInput!) {
    upholdObjection(input: $input) {
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

/** What an act would send, before it is taken: rejectObjection. */
export const PREVIEW_REJECT_OBJECTION = graphql(`
  mutation PreviewRejectObjection($input: PreviewRejectObjectionInput!) {
    previewRejectObjection(input: $input) {
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

/** Rejects an objection: the post stays hidden. */
export const REJECT_OBJECTION = graphql(`
  mutation RejectObjection($input: RejectObjectionInput!) {
    rejectObjection(input: $input) {
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

/** What an act would send, before it is taken: reverseHiding. */
export const PREVIEW_REVERSE = graphql(`
  mutation PreviewReverseHiding($input: PreviewReverseHidingInput!) {
    previewReverseHiding(input: $input) {
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

/** Takes a hiding back that was wrong: the post is shown at once. */
export const REVERSE = graphql(`
  mutation ReverseHiding($input: ReverseHidingInput!) {
    reverseHiding(input: $input) {
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
