import { graphql } from '../gql/index.ts';

// What a login says after each step; the token comes with the last one and is kept in memory only.
graphql(`
  fragment CaseLogin_login on CaseLogin {
    id
    step
    expiresAt
    codeSentTo
    codeExpiresAt
    resendAt
    pass {
      accessToken
      expiresAt
      caseId
      caseNumber
      side
    }
  }
`);

/** Case number and password. */
export const BEGIN_LOGIN = graphql(`
  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {
    beginCaseLogin(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Who somebody is, at the first login. */
export const SEND_IDENTITY_CODE = graphql(`
  mutation SendIdentityCode($input: SendIdentityCodeInput!) {
    sendIdentityCode(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Code of the identity check. */
export const CONFIRM_IDENTITY = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Wish for a one-time code. */
export const SEND_CODE = graphql(`
  mutation SendCaseCode($input: SendCaseCodeInput!) {
    sendCaseCode(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** One-time code. */
export const ENTER_CODE = graphql(`
  mutation EnterCaseCode($input: EnterCaseCodeInput!) {
    enterCaseCode(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Password of one's own. */
export const CHOOSE_PASSWORD = graphql(`
  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {
    chooseCasePassword(input: $input) {
      caseLogin {
        ...CaseLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
