import type { ApolloClient } from '@apollo/client';
import { graphql } from '../gql/index.ts';

const CASE_OF_TICKET = graphql(`
  query CaseOfTicket($id: ID!) {
    ticket(id: $id) {
      id
      disputeCase {
        id
        number
      }
    }
  }
`);

/** Pauses between looks, in milliseconds; a case is opened by an event within seconds, or when its service is back. */
const PAUSES = [600, 900, 1_500, 2_500, 4_000, 6_000, 10_000, 15_000, 20_000];

/** Waits until the case of an escalated ticket exists; gives nothing when a minute has passed without it. */
export async function awaitCase(
  client: ApolloClient,
  ticketId: string,
): Promise<{ id: string; number: string } | null> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const { data } = await client.query({
      query: CASE_OF_TICKET,
      variables: { id: ticketId },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
    });
    const opened = data?.ticket?.disputeCase;
    if (opened) return opened;
  }
  return null;
}
