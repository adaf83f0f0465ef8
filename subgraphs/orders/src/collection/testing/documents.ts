/** What is in quarantine. */
export const QUARANTINE = /* GraphQL */ `
  query ($connectionId: ID, $state: QuarantineState) {
    quarantinedOrders(connectionId: $connectionId, state: $state) {
      nodes {
        id
        externalNumber
        code
        reason
        payload
        times
        state
        settledBy
        dismissal
        order {
          lines {
            id
          }
        }
      }
    }
  }
`;

/** Takes items in once more. */
export const REPLAY = `mutation ($ids: [ID!]!) { replayQuarantinedOrders(input: { ids: $ids }) {
  results { quarantinedId quarantined { state settledBy } userErrors { code } } userErrors { code } } }`;

/** Dismisses items. */
export const DISMISS = `mutation ($ids: [ID!]!, $reason: String!) { dismissQuarantinedOrders(input: { ids: $ids, reason: $reason }) {
  results { quarantined { state dismissal } userErrors { code } } userErrors { code } } }`;

/** How connections stand. */
export const HEALTH = `query { connectionHealth { id lamp lagSeconds errorCode errorText failures waitingQuarantine addedToday
  storefront { code } lastRun { state } } }`;
