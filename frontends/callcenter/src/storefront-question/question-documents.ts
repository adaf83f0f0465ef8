import { graphql } from '../gql/index.ts';

/** Questions that nobody has taken, oldest first. */
export const UNTAKEN_QUESTIONS = graphql(`
  query UntakenQuestions($after: String) {
    untakenQuestions(first: 30, after: $after) {
      nodes {
        id
        number
        version
        title
        overdue
        elapsedDays
        status
        receivedAt
        question {
          id
          kind
          storefrontCode
          productName
          askedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Answers the question that a ticket is. */
export const ANSWER_QUESTION = graphql(`
  mutation AnswerQuestion($input: AnswerTicketQuestionInput!) {
    answerTicketQuestion(input: $input) {
      ticket {
        ...DeskForm_ticket @unmask
      }
      current {
        ...DeskForm_ticket @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
