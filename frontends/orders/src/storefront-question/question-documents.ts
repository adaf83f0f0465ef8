import type { ListedQuestion_QuestionFragment, ShownQuestion_QuestionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Questions in pages, newest first. */
export const QUESTIONS = graphql(`
  query StorefrontQuestions($filter: StorefrontQuestionFilter, $after: String) {
    storefrontQuestions(filter: $filter, first: 30, after: $after) {
      nodes {
        ...ListedQuestion_question @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment ListedQuestion_question on StorefrontQuestion {
    id
    kind
    state
    askedAt
    askerName
    title
    content
    productName
    externalOrder
    answeredByName
    storefront {
      id
      name
    }
    order {
      id
      number
    }
  }
`);

/** One question with its answer. */
export const QUESTION = graphql(`
  query StorefrontQuestionById($id: ID!) {
    storefrontQuestion(id: $id) {
      ...ShownQuestion_question @unmask
    }
  }

  fragment ShownQuestion_question on StorefrontQuestion {
    ...ListedQuestion_question @unmask
    externalNumber
    edition
    editedAt
    answer
    answeredAt
    toldAt
    refusalCode
    refusalDetail
  }
`);

/** How an answer stands that is on its way: nothing that is personal, since it is asked for again and again. */
export const ANSWER_ON_ITS_WAY = graphql(`
  query AnswerOnItsWay($id: ID!) {
    storefrontQuestion(id: $id) {
      id
      state
      toldAt
      refusalCode
      refusalDetail
    }
  }
`);

/** Answers a question. */
export const ANSWER_QUESTION = graphql(`
  mutation AnswerStorefrontQuestion($input: AnswerStorefrontQuestionInput!) {
    answerStorefrontQuestion(input: $input) {
      question {
        ...ShownQuestion_question @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Question as the list shows it. */
export type ListedQuestion = ListedQuestion_QuestionFragment;

/** Question as the panel beside the list shows it. */
export type ShownQuestion = ShownQuestion_QuestionFragment;
