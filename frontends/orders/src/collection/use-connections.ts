import { useQuery } from '@apollo/client/react';
import { useLive } from '@madang/frontend-kit';
import type { ConnectionHealth_ConnectionFragment } from '../gql/graphql.ts';
import { CONNECTION_CHANGED, CONNECTIONS } from './collection-documents.ts';

/** A connection as the page shows it. */
export type ShownConnection = ConnectionHealth_ConnectionFragment;

/** How old a lag may grow on the screen before it is asked anew, in milliseconds. */
const LOOK_AGAIN_MS = 30_000;

/** Connections and how they stand, live; `onChange` is told whenever one was collected from. */
export function useConnections(onChange: () => void) {
  const { data, error, refetch } = useQuery(CONNECTIONS, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  useLive(CONNECTION_CHANGED, {}, (news) => {
    if (!news) void refetch();
    else if (news.connectionHealthChanged.lastRun?.state !== 'RUNNING') onChange();
  });
  return { connections: data?.connectionHealth, error, refetch };
}
