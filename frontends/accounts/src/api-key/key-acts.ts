import { graphql } from '../gql/index.ts';

/** Makes a key; its text is in this answer alone. */
export const CREATE_KEY = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
      }
      key
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Gives a key a new secret. */
export const ROTATE_KEY = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      apiKey {
        id
        oldSecretUntil
      }
      key
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a key back. */
export const REVOKE_KEY = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        state
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
