import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { PARTY_CASE } from '../party-case/index.ts';

/** How often the case is asked for anew, in milliseconds: the other side may be answering right now. */
const LOOK_EVERY = 15_000;

/** The case in the address as its business reads it; a look that failed takes away neither the case nor what is being typed. */
export function usePartnerCase() {
  const { id = '' } = useParams();
  const { data, previousData, loading, error, refetch } = useQuery(PARTY_CASE, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_EVERY,
    skipPollAttempt: () => document.hidden,
  });
  return {
    dispute: (error && !data?.disputeCase ? previousData : data)?.disputeCase ?? null,
    loading,
    error,
    refetch: async () => (await refetch()).data?.disputeCase ?? null,
  };
}
