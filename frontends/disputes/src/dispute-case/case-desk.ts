import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';

const DESK = graphql(`
  query CaseDesk($id: ID!) {
    disputeCase(id: $id) {
      ...CaseWithdrawals_case @unmask
      unreadCount
      correspondence(first: 1) {
        nodes {
          id
        }
      }
      supplements {
        id
        state
      }
      inquiries {
        id
        state
      }
      mediation {
        id
        state
      }
    }
  }
`);

/** What a party writes is no step of the case, and is looked for. */
const LOOK_AGAIN = 20_000;

/** Tells what waits behind each tab of a case; it is asked anew after every step, and every while. */
export function useCaseDesk(caseId: string, steps: number) {
  const { data, refetch } = useQuery(DESK, {
    variables: { id: caseId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN,
  });
  const known = data?.disputeCase ?? null;
  const isKnown = known !== null;
  useEffect(() => {
    // The first look is the query's own.
    if (isKnown) void refetch();
    // oxlint-disable-next-line react/exhaustive-deps -- A step, and nothing else, makes what is known old.
  }, [steps]);
  return { known, refetch: () => void refetch() };
}
