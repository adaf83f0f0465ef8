import type { CustomerHeaderPanel_CustomerFragment, CustomerTwinsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** A customer beside those who may be the same. */
export const CUSTOMER_TWINS = graphql(`
  query CustomerTwins($id: ID!) {
    customer(id: $id) {
      ...CustomerTwin_customer @unmask
      suspectedDuplicates {
        ...CustomerTwin_customer @unmask
      }
    }
  }

  fragment CustomerTwin_customer on Customer {
    id
    number
    name
    mobile
    phone
    email
    joinedOn
    lastPurchasedOn
    tickets(first: 20) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Makes one customer of two. */
export const MERGE_CUSTOMERS = graphql(`
  mutation MergeCustomers($input: MergeCustomersInput!) {
    mergeCustomers(input: $input) {
      customer {
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

/** Undoes a merge. */
export const PART_CUSTOMERS = graphql(`
  mutation PartCustomers($input: PartCustomersInput!) {
    partCustomers(input: $input) {
      merge {
        id
        partedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A customer as they stand beside another. */
export type Twin = NonNullable<CustomerTwinsQuery['customer']>['suspectedDuplicates'][number];

/** A merge on the customer's page. */
export type ShownMerge = CustomerHeaderPanel_CustomerFragment['merges'][number];
