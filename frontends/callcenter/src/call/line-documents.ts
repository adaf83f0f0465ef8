import { graphql } from '../gql/index.ts';

/** Sits down at an extension. */
export const CLAIM_EXTENSION = graphql(`
  mutation ClaimExtension($input: ClaimExtensionInput!) {
    claimExtension(input: $input) {
      extension {
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

/** Connects the own extension anew. */
export const RECONNECT_EXTENSION = graphql(`
  mutation ReconnectExtension($input: ReconnectExtensionInput!) {
    reconnectExtension(input: $input) {
      extension {
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

/** Says what the agent does now. */
export const SET_AGENT_STATE = graphql(`
  mutation SetAgentState($input: SetAgentStateInput!) {
    setAgentState(input: $input) {
      extension {
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
