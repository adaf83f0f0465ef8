import type { CaseClassificationQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CaseClasses_case on DisputeCase {
    id
    claimReason
    saleType
    salesTactic
    region
    itemCategory {
      id
      name
    }
  }
`);

/** What a case is counted under, and how it came in. */
export const CLASSIFICATION = graphql(`
  query CaseClassification($id: ID!) {
    disputeCase(id: $id) {
      ...CaseClasses_case @unmask
      origin
    }
  }
`);

/** Cases that may be this one again. */
export const DUPLICATES = graphql(`
  query CaseDuplicates($id: ID!) {
    disputeCase(id: $id) {
      id
      possibleDuplicates {
        because
        disputeCase {
          id
          number
          title
          state
        }
      }
    }
  }
`);

/** Says what a case is counted under. */
export const CLASSIFY = graphql(`
  mutation ClassifyCase($input: ClassifyCaseInput!) {
    classifyCase(input: $input) {
      disputeCase {
        ...CaseClasses_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A case with what it is counted under. */
export type ClassifiedCase = NonNullable<CaseClassificationQuery['disputeCase']>;
