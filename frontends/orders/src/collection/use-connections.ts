import { useQuery, useSubscription } from '@apollo/client/react';
import { useBackOff } from '@madang/frontend-kit';
import { useState } from 'react';
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
  const [lost, setLost] = useState(false);
  const { restart } = useSubscription(CONNECTION_CHANGED, {
    ignoreResults: true,
    onData: ({ data: { data: news } }) => {
      if (news && news.connectionHealthChanged.lastRun?.state !== 'RUNNING') onChange();
    },
    onError: () => setLost(true),
    onComplete: () => setLost(true),
  });
  useBackOff(lost, () => {
    setLost(false);
    restart();
    void refetch();
  });
  return { connections: data?.connectionHealth, error, refetch };
}
