import { graphql } from '../gql/index.ts';

/** Gives a login of some minutes for the telephone in the browser. */
export const OPEN_SOFTPHONE = graphql(`
  mutation OpenSoftphone($input: OpenSoftphoneInput!) {
    openSoftphone(input: $input) {
      login {
        ...SoftphoneLogin_login @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }

  fragment SoftphoneLogin_login on SoftphoneLogin {
    server
    realm
    extension
    username
    password
    endsAt
  }
`);
