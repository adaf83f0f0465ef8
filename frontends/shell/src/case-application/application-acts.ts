import { graphql } from '../gql/index.ts';

// An application as its writer sees it; its identifier is its secret.
graphql(`
  fragment CaseApplication_application on CaseApplication {
    id
    state
    expiresAt
    codeSentTo
    applicantName
    counsellings {
      id
      number
      title
      counselledAt
    }
    counsellingId
    title
    statement
    businessName
    saleType
    claimReason
    purchasedOn
    paidAmount
    email
    address
    savedAt
  }
`);

/** Application of a secret; none once its time is over. */
export const APPLICATION = graphql(`
  query CaseApplication($id: ID!) {
    caseApplication(id: $id) {
      ...CaseApplication_application @unmask
    }
  }
`);

/** Who applies; a code goes to their phone. */
export const BEGIN_APPLICATION = graphql(`
  mutation BeginCaseApplication($input: BeginCaseApplicationInput!) {
    beginCaseApplication(input: $input) {
      caseApplication {
        ...CaseApplication_application @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Code that their phone got. */
export const CONFIRM_APPLICANT = graphql(`
  mutation ConfirmApplicant($input: ConfirmApplicantInput!) {
    confirmApplicant(input: $input) {
      caseApplication {
        ...CaseApplication_application @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What is written so far. */
export const SAVE_APPLICATION = graphql(`
  mutation SaveCaseApplication($input: SaveCaseApplicationInput!) {
    saveCaseApplication(input: $input) {
      caseApplication {
        ...CaseApplication_application @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Filing; the application is a case from then on. */
export const SUBMIT_APPLICATION = graphql(`
  mutation SubmitCaseApplication($input: SubmitCaseApplicationInput!) {
    submitCaseApplication(input: $input) {
      filed {
        caseNumber
        caseLogin {
          ...CaseLogin_login @unmask
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
