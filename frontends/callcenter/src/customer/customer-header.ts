import { graphql } from '../gql/index.ts';

/** What the head of the customer page shows. */
export const CUSTOMER_HEADER = graphql(`
  fragment CustomerHeaderPanel_customer on Customer {
    id
    number
    name
    grade
    mobile
    phone
    joinedOn
    lastPurchasedOn
    mergedInto {
      id
      number
      name
    }
    merges {
      id
      reason
      mergedAt
      mergedByName
      partedAt
      partedByName
      partedReason
      canPart
      mergedCustomer {
        id
        number
        name
      }
      keptCustomer {
        id
        number
        name
      }
    }
    suspectedDuplicates {
      id
    }
  }
`);
