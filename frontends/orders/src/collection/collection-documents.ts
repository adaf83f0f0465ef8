import { graphql } from '../gql/index.ts';

/** Connections with how they are. */
export const CONNECTIONS = graphql(`
  query ConnectionHealthList {
    connectionHealth {
      ...ConnectionHealth_connection @unmask
    }
  }

  fragment ConnectionHealth_connection on ConnectionHealth {
    id
    name
    connector
    account
    lamp
    lagSeconds
    lastRunAt
    errorCode
    errorText
    failures
    nextAt
    isRunning
    addedToday
    waitingQuarantine
    storefront {
      id
      code
      name
    }
    lastRun {
      id
      state
      read
      added
      changed
      unpaid
      quarantined
    }
  }
`);

/** Connections as they change. */
export const CONNECTION_CHANGED = graphql(`
  subscription ConnectionHealthChanged {
    connectionHealthChanged {
      ...ConnectionHealth_connection @unmask
    }
  }
`);

/** Collects from a connection at once. */
export const COLLECT_NOW = graphql(`
  mutation CollectNow($input: CollectNowInput!) {
    collectNow(input: $input) {
      run {
        id
        state
      }
      userErrors {
        message
      }
    }
  }
`);

/** Asks a marketplace for its permission anew. */
export const ASK_PERMISSION = graphql(`
  mutation AskConnectionPermission($input: AskConnectionPermissionInput!) {
    askConnectionPermission(input: $input) {
      permission {
        url
      }
      userErrors {
        message
      }
    }
  }
`);

/** Hands in the permission that a marketplace gave. */
export const GRANT_PERMISSION = graphql(`
  mutation GrantConnectionPermission($input: GrantConnectionPermissionInput!) {
    grantConnectionPermission(input: $input) {
      connection {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** Orders that could not be taken in, with why. */
export const QUARANTINE = graphql(`
  query QuarantineList($connectionId: ID, $state: QuarantineState, $after: String) {
    quarantinedOrders(connectionId: $connectionId, state: $state, first: 50, after: $after) {
      nodes {
        id
        connectionId
        externalNumber
        code
        reason
        payload
        state
        times
        lastSeenAt
        settledAt
        settledBy
        dismissal
        order {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Takes orders in once more. */
export const REPLAY = graphql(`
  mutation ReplayQuarantinedOrders($input: ReplayQuarantinedOrdersInput!) {
    replayQuarantinedOrders(input: $input) {
      results {
        quarantinedId
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** Sets orders aside for good, for a reason. */
export const DISMISS = graphql(`
  mutation DismissQuarantinedOrders($input: DismissQuarantinedOrdersInput!) {
    dismissQuarantinedOrders(input: $input) {
      results {
        quarantinedId
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`);
