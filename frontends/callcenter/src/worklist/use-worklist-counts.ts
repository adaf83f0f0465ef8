import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useCounted } from '../call/index.ts';
import { WORKLIST_COUNTS } from './worklist-documents.ts';

/** Gives how much is open at the desk of the viewer, asked for again whenever the desk is told that it changed. */
export function useWorklistCounts() {
  const counted = useCounted();
  const { data, refetch } = useQuery(WORKLIST_COUNTS, { fetchPolicy: 'cache-and-network' });
  useEffect(() => {
    // Counts that could not be asked for are asked for with the next news.
    if (counted > 0) void refetch().catch(() => {});
  }, [counted, refetch]);
  return data?.worklistCounts;
}
