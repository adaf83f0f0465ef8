import type { InfringementNoticePageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Report behind the link of a mail, for whoever holds it. */
export const NOTICE = graphql(`
  query InfringementNoticePage($token: String!) {
    infringementNotice(token: $token) {
      reportNumber
      side
      state
      right
      postKind
      postTitle
      postUrl
      decisionReason
      objectionUntil
      objectedAt
      outcomeReason
      resumeAt
      canObject
      canReportLawsuit
    }
  }
`);

/** A notice as its page shows it. */
export type ShownNotice = NonNullable<InfringementNoticePageQuery['infringementNotice']>;

/** The poster objects. */
export const OBJECT = graphql(`
  mutation ObjectToHiding($input: ObjectToHidingInput!) {
    objectToHiding(input: $input) {
      notice {
        state
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** The claimant says that they have sued. */
export const SUE = graphql(`
  mutation ReportLawsuit($input: ReportLawsuitInput!) {
    reportLawsuit(input: $input) {
      notice {
        state
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
