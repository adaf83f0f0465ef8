import { graphql } from '../gql/index.ts';

/** Takes a request for a collective mediation in. */
export const REQUEST = graphql(`
  mutation RequestCollectiveDispute($input: RequestCollectiveDisputeInput!) {
    requestCollectiveDispute(input: $input) {
      collectiveDispute {
        ...Collective_dispute @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Begins and announces it. */
export const ANNOUNCE = graphql(`
  mutation AnnounceCollectiveDispute($input: AnnounceCollectiveDisputeInput!) {
    announceCollectiveDispute(input: $input) {
      collectiveDispute {
        ...Collective_dispute @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Does not begin it. */
export const REJECT = graphql(`
  mutation RejectCollectiveDispute($input: RejectCollectiveDisputeInput!) {
    rejectCollectiveDispute(input: $input) {
      collectiveDispute {
        ...Collective_dispute @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Names who speaks for all. */
export const REPRESENT = graphql(`
  mutation NameRepresentatives($input: NameRepresentativesInput!) {
    nameRepresentatives(input: $input) {
      collectiveDispute {
        ...Collective_dispute @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Writes down what a session decided. */
export const DECIDE = graphql(`
  mutation DecideCollectiveDispute($input: DecideCollectiveDisputeInput!) {
    decideCollectiveDispute(input: $input) {
      collectiveDispute {
        ...Collective_dispute @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
