import { graphql } from '../gql/index.ts';

// What a survey says to whoever holds its link.
graphql(`
  fragment SurveyPage_survey on Survey {
    question
    subjectLabel
    expiresAt
    answeredAt
  }
`);

/** The question behind a link, of each slice that asks. */
export const SURVEY = graphql(`
  query ShellSurveyOfEachSlice($token: String!) {
    survey: disputesSurvey(token: $token) {
      ...SurveyPage_survey @unmask
    }
  }
`);

/** Answers it, once for each link. */
export const ANSWER = graphql(`
  mutation ShellAnswerSurveyOfEachSlice($input: AnswerDisputesSurveyInput!) {
    taken: answerDisputesSurvey(input: $input) {
      survey {
        ...SurveyPage_survey @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
