import { graphql } from '../gql/index.ts';

/** Shows in clear how the applicant is reached, for a reason. */
export const REVEAL_CASE = graphql(`
  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {
    revealDisputeCase(input: $input) {
      revealed {
        applicantPhone
        applicantEmail
        applicantAddress
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Shows in clear how the business is reached, for a reason. */
export const REVEAL_BUSINESS = graphql(`
  mutation RevealBusiness($input: RevealBusinessInput!) {
    revealBusiness(input: $input) {
      revealed {
        phone
        email
        address
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Changes where notices to a party go. */
export const CHANGE_CONTACT = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      disputeCase {
        id
        applicantPhone
        applicantEmail
        applicantAddress
        respondent {
          id
          phone
          email
          address
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
