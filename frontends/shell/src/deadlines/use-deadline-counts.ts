import { useApolloClient } from '@apollo/client/react';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useEffect, useState } from 'react';
import { sumOf, type BucketCounts } from './buckets.ts';
import { DEADLINE_COUNTS, TIMED_SLICES } from './deadline-queries.ts';

/** Counts the open deadlines of all slices that answer, anew each time the list was; null while no number is known. */
export function useDeadlineCounts(mine: boolean, asOf: Date | null): BucketCounts | null {
  const client = useApolloClient();
  const [counts, setCounts] = useState<BucketCounts | null>(null);
  useEffect(() => {
    let wanted = true;
    const count = async (service: string) => {
      const query = documentOfSlice(DEADLINE_COUNTS, service);
      const { data } = await client.query({ query, variables: { mine }, fetchPolicy: 'no-cache' });
      return data?.counts ?? null;
    };
    void Promise.allSettled(TIMED_SLICES.map(count)).then((answers) => {
      const known = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []));
      if (wanted && known.length > 0) setCounts(sumOf(known));
    });
    return () => {
      wanted = false;
    };
  }, [client, mine, asOf]);
  return counts;
}
