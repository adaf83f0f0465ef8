import { graphql } from '../gql/index.ts';

/** The business asks that the case be withdrawn (취하 요청, K12). */
export const ASK = graphql(`
  mutation PartyAskWithdrawal($input: AskWithdrawalInput!) {
    askWithdrawal(input: $input) {
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

/** The applicant agrees to it, or declines (취하 동의/거절, K12). */
export const ANSWER = graphql(`
  mutation PartyAnswerWithdrawal($input: AnswerWithdrawalInput!) {
    answerWithdrawal(input: $input) {
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
