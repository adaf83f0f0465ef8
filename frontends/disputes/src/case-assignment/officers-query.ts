import type { OfficersWithExpertiseQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Officers of the lead's team with what they know well. */
export const OFFICERS = graphql(`
  query OfficersWithExpertise {
    officers {
      id
      name
      expertise {
        id
        name
      }
      conflicts {
        reason
        declaredAt
        business {
          id
          name
        }
      }
    }
  }
`);

/** Says that an officer has nothing to do with a business any more. */
export const END_CONFLICT = graphql(`
  mutation EndOfficerConflict($input: EndOfficerConflictInput!) {
    endOfficerConflict(input: $input) {
      officer {
        id
        conflicts {
          reason
          declaredAt
          business {
            id
            name
          }
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Says what an officer knows well. */
export const SET_EXPERTISE = graphql(`
  mutation SetOfficerExpertise($input: SetOfficerExpertiseInput!) {
    setOfficerExpertise(input: $input) {
      officer {
        id
        expertise {
          id
          name
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** An officer as their lead sees them. */
export type ShownOfficer = OfficersWithExpertiseQuery['officers'][number];
