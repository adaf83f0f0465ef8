import { graphql } from '../gql/index.ts';

/** The consumer ends the case (취하). */
export const WITHDRAW = graphql(`
  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A side states its opinion (의견등록, K7). */
export const GIVE_OPINION = graphql(`
  mutation PartyGiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A side agrees or does not agree to what was recommended (동의/부동의, K9). */
export const ANSWER_RECOMMENDATION = graphql(`
  mutation PartyAnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A side signs what it has read (합의서 서명, K10). */
export const SIGN_AGREEMENT = graphql(`
  mutation PartySignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A side does not sign (합의서 거부, K10). */
export const REJECT_AGREEMENT = graphql(`
  mutation PartyRejectAgreement($input: RejectAgreementInput!) {
    rejectAgreement(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The business says that a term is performed (이행 보고). */
export const REPORT_TERM = graphql(`
  mutation PartyReportTerm($input: ReportCaseTermInput!) {
    reportCaseTerm(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The consumer confirms that a term was performed (이행 확인). */
export const CONFIRM_TERM = graphql(`
  mutation PartyConfirmTerm($input: ConfirmCaseTermInput!) {
    confirmCaseTerm(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The consumer says that a term was not performed (이행 부인). */
export const CONTEST_TERM = graphql(`
  mutation PartyContestTerm($input: ContestCaseTermInput!) {
    contestCaseTerm(input: $input) {
      disputeCase {
        ...PartyCase_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A side accepts or refuses the decision of the committee (조정결정 수락/거부). */
export const ANSWER_MEDIATION = graphql(`
  mutation PartyAnswerMediation($input: AnswerMediationInput!) {
    answerMediation(input: $input) {
      mediation {
        id
        disputeCase {
          ...PartyCase_case @unmask
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
