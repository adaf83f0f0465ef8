import { useQuery } from '@apollo/client/react';
import { WORKLIST_COUNTS } from './worklist-documents.ts';

const PAUSE = 15_000;

/** Gives how much is open at the desk of the viewer; asked for again now and then, and after each act on the desk. */
export function useWorklistCounts() {
  const { data } = useQuery(WORKLIST_COUNTS, {
    fetchPolicy: 'cache-and-network',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
  });
  return data?.worklistCounts;
}
