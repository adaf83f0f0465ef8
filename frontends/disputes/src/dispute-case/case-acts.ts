import { graphql } from '../gql/index.ts';

/** Gives a case to an officer. */
export const ASSIGN_CASE = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
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

/** Declares that the officer has to do with the respondent. */
export const RECUSE_FROM_CASE = graphql(`
  mutation RecuseFromCase($input: RecuseFromCaseInput!) {
    recuseFromCase(input: $input) {
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

/** Says whom the claim is against. */
export const NAME_RESPONDENT = graphql(`
  mutation NameRespondent($input: NameRespondentInput!) {
    nameRespondent(input: $input) {
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

/** Tells the respondent of the case. */
export const NOTIFY_RECEIPT = graphql(`
  mutation NotifyReceipt($input: NotifyReceiptInput!) {
    notifyReceipt(input: $input) {
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

/** Begins to examine the facts. */
export const BEGIN_FACT_FINDING = graphql(`
  mutation BeginFactFinding($input: BeginFactFindingInput!) {
    beginFactFinding(input: $input) {
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

/** Recommends a settlement to both sides. */
export const RECOMMEND_SETTLEMENT = graphql(`
  mutation RecommendSettlement($input: RecommendSettlementInput!) {
    recommendSettlement(input: $input) {
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

/** Records what both sides agreed on. */
export const RECORD_AGREEMENT = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
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

/** Ends a case with its result. */
export const CLOSE_CASE = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
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

/** Ends a case at the wish of the applicant. */
export const WITHDRAW_CASE = graphql(`
  mutation WithdrawCase($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) {
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

/** Asks both sides for their opinion. */
export const REQUEST_OPINIONS = graphql(`
  mutation RequestOpinions($input: RequestOpinionsInput!) {
    requestOpinions(input: $input) {
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

/** Puts an agreement to both sides for their signatures. */
export const DRAFT_AGREEMENT = graphql(`
  mutation DraftAgreement($input: DraftAgreementInput!) {
    draftAgreement(input: $input) {
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

/** Hands the case to the mediation committee. */
export const TRANSFER_TO_MEDIATION = graphql(`
  mutation TransferToMediation($input: TransferToMediationInput!) {
    transferToMediation(input: $input) {
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
