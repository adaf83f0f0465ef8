import { graphql } from '../gql/index.ts';

/** Accounts that meet a filter. */
export const PEOPLE = graphql(`
  query AccountsPeople($search: String, $role: PersonRole, $suspended: Boolean, $after: String) {
    people(search: $search, role: $role, suspended: $suspended, first: 50, after: $after) {
      nodes {
        id
        name
        login
        roles
        team
        storefronts
        suspendedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    outsideIssuer
  }
`);

/** One account with its history. */
export const PERSON = graphql(`
  query AccountsPerson($id: ID!) {
    person(id: $id) {
      id
      name
      login
      roles
      team
      storefronts
      suspendedAt
      changes {
        id
        act
        roles
        reason
        changedByName
        changedAt
      }
    }
    outsideIssuer
  }
`);

/** Gives a person other roles. */
export const CHANGE_ROLES = graphql(`
  mutation ChangeRoles($input: ChangeRolesInput!) {
    changeRoles(input: $input) {
      person {
        id
        roles
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Shuts an account out. */
export const SUSPEND_PERSON = graphql(`
  mutation SuspendPerson($input: SuspendPersonInput!) {
    suspendPerson(input: $input) {
      person {
        id
        suspendedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets a suspended account in again. */
export const RESTORE_PERSON = graphql(`
  mutation RestorePerson($input: RestorePersonInput!) {
    restorePerson(input: $input) {
      person {
        id
        suspendedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
