import { graphql } from '../gql/index.ts';

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

export const CONNECTION_CHANGED = graphql(`
  subscription ConnectionHealthChanged {
    connectionHealthChanged {
      ...ConnectionHealth_connection @unmask
    }
  }
`);

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
