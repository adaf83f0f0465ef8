import type { CompanyChangesQuery, CompanyChangeState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CompanyChange_change on CompanyChange {
    id
    state
    name
    address
    reason
    answer
    askedAt
    endedAt
    business {
      id
      name
      address
    }
  }
`);

/** Requests of partners that their company data be changed, the latest first. */
export const CHANGES = graphql(`
  query CompanyChanges($states: [CompanyChangeState!], $after: String) {
    companyChanges(states: $states, first: 20, after: $after) {
      nodes {
        ...CompanyChange_change @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Changes the data as it is asked, or declines. */
export const DECIDE_CHANGE = graphql(`
  mutation DecideCompanyChange($input: DecideCompanyChangeInput!) {
    decideCompanyChange(input: $input) {
      companyChange {
        ...CompanyChange_change @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A request as it is shown. */
export type ShownChange = CompanyChangesQuery['companyChanges']['nodes'][number];

/** States of requests, in the order of the chips. */
export const CHANGE_STATES = [
  'ASKED',
  'APPROVED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies readonly CompanyChangeState[];
