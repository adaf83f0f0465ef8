import type { DeskCodesQuery, DeskCustomerQuery, DeskOrderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Code tables of the form, and to whom a ticket can go. */
export const DESK_CODES = graphql(`
  query DeskCodes {
    callType: ticketCodes(kind: CALL_TYPE) {
      code
      label
    }
    callResult: ticketCodes(kind: CALL_RESULT) {
      code
      label
    }
    outcome: ticketCodes(kind: OUTCOME) {
      code
      label
    }
    line: ticketCodes(kind: LINE) {
      code
      label
    }
    inflow: ticketCodes(kind: INFLOW) {
      code
      label
    }
    channel: ticketCodes(kind: CHANNEL) {
      code
      label
    }
    type: ticketCodes(kind: TYPE) {
      code
      label
    }
    agents {
      id
      name
      extension
    }
  }
`);

/** Customers that a name, a phone or a number finds. */
export const DESK_CUSTOMERS = graphql(`
  query DeskCustomers($search: String!) {
    customers(search: $search, first: 8) {
      nodes {
        id
        number
        name
        mobile
        phone
        mid
      }
    }
  }
`);

/** Head of the customer, their orders and their tickets. */
export const DESK_CUSTOMER = graphql(`
  query DeskCustomer($id: ID!) {
    customer(id: $id) {
      id
      revision
      number
      name
      grade
      mobile
      phone
      mid
      joinedOn
      lastPurchasedOn
      mergedInto {
        id
        number
        name
      }
      suspectedDuplicates {
        id
      }
      tickets(first: 20) {
        nodes {
          id
          number
          title
          status
          receivedAt
          overdue
          elapsedDays
        }
        pageInfo {
          hasNextPage
        }
      }
      calls(first: 20) {
        nodes {
          ...PastCalls_call @unmask
        }
        pageInfo {
          hasNextPage
        }
      }
      orders(first: 20) {
        nodes {
          id
          number
          erpStatus
          channelStatus
          orderedAt
          lines {
            id
            variant {
              id
              product {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

/** An order with its lines, its tickets and what the ERP did with it. */
export const DESK_ORDER = graphql(`
  query DeskOrder($id: ID!) {
    order(id: $id) {
      id
      number
      erpStatus
      customer {
        id
      }
      lines {
        id
        number
        quantity
        cancelledAt
        variant {
          id
          sku
          colour
          size
          product {
            id
            name
          }
        }
      }
      tickets {
        id
        number
        title
        status
        receivedAt
        overdue
        elapsedDays
      }
      markChanges {
        id
        mark
        isSet
        note
        actorName
        changedAt
      }
      returns {
        id
        number
        kind
        state
        requestedAt
        requestedByName
        trackingNumber
      }
      shipments {
        id
        kind
        status
        courier
        trackingNumber
        requestedAt
      }
    }
  }
`);

/** The code tables as they are chosen from. */
export type DeskCodes = DeskCodesQuery;

/** The customer on the desk. */
export type DeskCustomer = NonNullable<DeskCustomerQuery['customer']>;

/** The order that is linked or looked at. */
export type DeskOrder = NonNullable<DeskOrderQuery['order']>;
