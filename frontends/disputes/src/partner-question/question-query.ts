import type { AskedQuestionsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment PartnerQuestion_question on PartnerQuestion {
    id
    number
    title
    text
    askedBy
    askedAt
    answer
    answeredBy
    answeredAt
    business {
      id
      name
    }
  }
`);

/** Questions of partners, the latest first; those without an answer alone where `open`. */
export const QUESTIONS = graphql(`
  query AskedQuestions($open: Boolean, $after: String) {
    partnerQuestions(open: $open, first: 20, after: $after) {
      nodes {
        ...PartnerQuestion_question @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Answers a question. */
export const ANSWER_QUESTION = graphql(`
  mutation AnswerPartnerQuestion($input: AnswerPartnerQuestionInput!) {
    answerPartnerQuestion(input: $input) {
      partnerQuestion {
        ...PartnerQuestion_question @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A question as it is shown. */
export type ShownQuestion = AskedQuestionsQuery['partnerQuestions']['nodes'][number];
