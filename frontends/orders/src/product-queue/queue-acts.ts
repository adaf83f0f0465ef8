import { graphql } from '../gql/index.ts';

/** Has products sent to the marketplaces of a storefront. */
export const QUEUE_PRODUCTS = graphql(`
  mutation QueueProducts($input: QueueProductsInput!) {
    queueProducts(input: $input) {
      storefront {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Has a waiting product sent sooner or later. */
export const MOVE_IN_QUEUE = graphql(`
  mutation MoveInQueue($input: MoveInQueueInput!) {
    moveInQueue(input: $input) {
      queuedProduct {
        id
        priority
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Takes a waiting product out. */
export const CANCEL_QUEUED = graphql(`
  mutation CancelQueued($input: CancelQueuedInput!) {
    cancelQueued(input: $input) {
      queuedProduct {
        id
        state
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);
