import { graphql } from '../gql/index.ts';

/** Has a period settled. */
export const RUN_SETTLEMENT = graphql(`
  mutation RunSettlement($input: RunSettlementInput!) {
    runSettlement(input: $input) {
      run {
        ...SettlementRun_run @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Issues a statement. */
export const ISSUE_SETTLEMENT = graphql(`
  mutation IssueSettlement($input: IssueSettlementInput!) {
    issueSettlement(input: $input) {
      settlement {
        ...SettlementProgress_settlement @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Approves a statement. */
export const APPROVE_SETTLEMENT = graphql(`
  mutation ApproveSettlement($input: ApproveSettlementInput!) {
    approveSettlement(input: $input) {
      settlement {
        ...SettlementProgress_settlement @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Objects to a statement. */
export const OBJECT_TO_SETTLEMENT = graphql(`
  mutation ObjectToSettlement($input: ObjectToSettlementInput!) {
    objectToSettlement(input: $input) {
      settlement {
        ...SettlementProgress_settlement @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Answers an objection. */
export const ANSWER_OBJECTION = graphql(`
  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {
    answerSettlementObjection(input: $input) {
      settlement {
        ...SettlementProgress_settlement @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Asks for a correction. */
export const REQUEST_CORRECTION = graphql(`
  mutation RequestSettlementCorrection($input: RequestSettlementCorrectionInput!) {
    requestSettlementCorrection(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Checks that the money adds up. */
export const CHECK_SETTLEMENTS = graphql(`
  mutation CheckSettlements {
    checkSettlements {
      checks {
        storefrontCode
        brokenSince
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
