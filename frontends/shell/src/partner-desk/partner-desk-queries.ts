import { graphql } from '../gql/index.ts';

/** What a business knows of itself, and what it asked. */
export const MY_COMPANY = graphql(`
  query MyCompany {
    myBusiness {
      id
      name
      contactName
      email
      phone
      address
    }
    companyChanges(first: 10) {
      nodes {
        id
        state
        name
        address
        reason
        answer
        askedAt
      }
    }
    partnerQuestions(first: 20) {
      nodes {
        id
        number
        title
        text
        askedBy
        askedAt
        answer
        answeredBy
        answeredAt
      }
    }
  }
`);

/** The business says whom to reach there (담당자). */
export const CHANGE_CONTACT = graphql(`
  mutation ChangePartnerContact($input: ChangePartnerContactInput!) {
    changePartnerContact(input: $input) {
      business {
        id
        contactName
        email
        phone
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The business asks that its company data be changed. */
export const ASK_CHANGE = graphql(`
  mutation AskCompanyChange($input: AskCompanyChangeInput!) {
    askCompanyChange(input: $input) {
      companyChange {
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

/** The business takes its request back. */
export const TAKE_BACK = graphql(`
  mutation TakeBackCompanyChange($input: TakeBackCompanyChangeInput!) {
    takeBackCompanyChange(input: $input) {
      companyChange {
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

/** The business asks something about the system (1:1 시스템 문의). */
export const ASK_QUESTION = graphql(`
  mutation AskPartnerQuestion($input: AskPartnerQuestionInput!) {
    askPartnerQuestion(input: $input) {
      partnerQuestion {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
