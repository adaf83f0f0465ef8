import { useQuery } from '@apollo/client/react';
import { useRefetchOnNews } from '../call/index.ts';
import { WORKLIST_COUNTS } from './worklist-documents.ts';

/** Gives how much is open at the desk of the viewer, asked for again whenever the desk is told that it changed. */
export function useWorklistCounts() {
  const { data, refetch } = useQuery(WORKLIST_COUNTS, { fetchPolicy: 'cache-and-network' });
  useRefetchOnNews(refetch);
  return data?.worklistCounts;
}
