import type { CommitteeMember_MemberFragment, CommitteeSession_SessionFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

graphql(`
  fragment CommitteeMember_member on CommitteeMember {
    id
    name
    field
    active
    conflictsWith {
      id
      name
    }
  }
`);

graphql(`
  fragment CommitteeSession_session on CommitteeSession {
    id
    heldAt
    place
    minutes
    members {
      ...CommitteeMember_member @unmask
    }
  }
`);

/** Members of the committee, those who can be called first. */
export const MEMBERS = graphql(`
  query CommitteeMembers {
    committeeMembers {
      ...CommitteeMember_member @unmask
    }
  }
`);

/** Sessions of the committee, the latest first. */
export const SESSIONS = graphql(`
  query CommitteeSessions($after: String) {
    committeeSessions(first: 20, after: $after) {
      nodes {
        ...CommitteeSession_session @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Takes somebody into the committee, or changes what is known of a member. */
export const KEEP_MEMBER = graphql(`
  mutation KeepCommitteeMember($input: KeepCommitteeMemberInput!) {
    keepCommitteeMember(input: $input) {
      member {
        ...CommitteeMember_member @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Calls a session. */
export const CALL_SESSION = graphql(`
  mutation CallCommitteeSession($input: CallCommitteeSessionInput!) {
    callCommitteeSession(input: $input) {
      session {
        ...CommitteeSession_session @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Keeps the minutes of a session that was held. */
export const KEEP_MINUTES = graphql(`
  mutation KeepMinutes($input: KeepMinutesInput!) {
    keepMinutes(input: $input) {
      session {
        ...CommitteeSession_session @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A member as the pages of the committee show them. */
export type ShownMember = CommitteeMember_MemberFragment;

/** A session as the pages of the committee show it. */
export type ShownSession = CommitteeSession_SessionFragment;
