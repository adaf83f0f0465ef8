import { graphql } from '../gql/index.ts';

/** Mails that nobody has taken, oldest first. */
export const UNTAKEN_MAILS = graphql(`
  query UntakenMails($after: String) {
    untakenMails(first: 30, after: $after) {
      nodes {
        id
        number
        version
        title
        overdue
        elapsedDays
        status
        receivedAt
        mails {
          id
          correspondentName
          correspondentAddress
          fileNames
          at
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Answers the last mail to a ticket. */
export const ANSWER_MAIL = graphql(`
  mutation AnswerMail($input: AnswerTicketMailInput!) {
    answerTicketMail(input: $input) {
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

graphql(`
  fragment MailThread_mail on TicketMail {
    id
    direction
    correspondentName
    correspondentAddress
    subject
    content
    fileNames
    at
    writtenBy {
      id
      name
    }
  }
`);
