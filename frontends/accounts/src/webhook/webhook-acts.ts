import { graphql } from '../gql/index.ts';

/** Registers a webhook; its secret is in this answer alone. */
export const REGISTER_WEBHOOK = graphql(`
  mutation RegisterWebhook($input: RegisterWebhookInput!) {
    registerWebhook(input: $input) {
      webhook {
        id
      }
      secret
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Changes where a webhook lies and what it is told of. */
export const CHANGE_WEBHOOK = graphql(`
  mutation ChangeWebhook($input: ChangeWebhookInput!) {
    changeWebhook(input: $input) {
      webhook {
        id
        name
        url
        eventTypes
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Gives a webhook a new signing secret. */
export const ROTATE_SECRET = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      webhook {
        id
        oldSecretUntil
      }
      secret
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Switches a webhook off. */
export const DISABLE_WEBHOOK = graphql(`
  mutation DisableWebhook($input: DisableWebhookInput!) {
    disableWebhook(input: $input) {
      webhook {
        id
        disabledAt
        disabledReason
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Switches a webhook on again. */
export const ENABLE_WEBHOOK = graphql(`
  mutation EnableWebhook($input: EnableWebhookInput!) {
    enableWebhook(input: $input) {
      webhook {
        id
        disabledAt
        disabledReason
        failingSince
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Sends an event that says nothing. */
export const TEST_WEBHOOK = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      delivery {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Sends an event once more. */
export const REDELIVER = graphql(`
  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      delivery {
        id
        state
        nextAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
