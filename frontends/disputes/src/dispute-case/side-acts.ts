import { graphql } from '../gql/index.ts';

/** Says that the respondent has read the notice. */
export const CONFIRM_RECEIPT = graphql(`
  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Says what the business did by itself. */
export const REPORT_SELF_REMEDY = graphql(`
  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {
    reportSelfRemedy(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** States what the business has to say. */
export const GIVE_OPINION = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Agrees or does not agree to the recommendation. */
export const ANSWER_RECOMMENDATION = graphql(`
  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Refuses to sign. */
export const REJECT_AGREEMENT = graphql(`
  mutation RejectAgreement($input: RejectAgreementInput!) {
    rejectAgreement(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
