import { graphql } from '../gql/index.ts';

/** One webhook with the latest of what was sent to it. */
export const WEBHOOK = graphql(`
  query WebhookDetail($id: ID!, $state: WebhookDeliveryState, $after: String) {
    webhook(id: $id) {
      id
      name
      url
      eventTypes
      createdAt
      createdByName
      failingSince
      disabledAt
      disabledReason
      oldSecretUntil
      deadLetters
      deliveries(first: 30, state: $state, after: $after) {
        nodes {
          id
          eventType
          occurredAt
          state
          attempts
          nextAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What was sent in one delivery, and how each attempt went. */
export const DELIVERY = graphql(`
  query WebhookDeliveryDetail($id: ID!) {
    webhookDelivery(id: $id) {
      id
      body
      tries {
        id
        triedAt
        durationMs
        status
        answer
        problem
      }
    }
  }
`);
