import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { notify } from '@madang/frontend-kit';
import { createContext, use, useCallback, useMemo, type ReactNode } from 'react';
import type { ReadAlarmsInput } from '../gql/graphql.ts';
import { ALARM_COUNT, ALARM_RAISED, READ_ALARMS } from './alarm-queries.ts';
import { AlarmToast } from './alarm-toast.tsx';

const MINUTE_MS = 60_000;

/** What every screen may know of the person's alarms. */
export interface Alarms {
  /** Number of alarms not read; zero while it is not known. */
  readonly unread: number;
  readonly readOne: (id: string) => Promise<void>;
  readonly readAll: () => Promise<void>;
}

const AlarmsContext = createContext<Alarms | null>(null);

/** Gives the person's alarms. */
export function useAlarms(): Alarms {
  const alarms = use(AlarmsContext);
  if (alarms === null) throw new Error('alarms are known below their provider only');
  return alarms;
}

/** Listens for alarms while somebody is at the desk: live, and by asking each minute where that fails. */
export function AlarmsProvider({ children }: { children: ReactNode }) {
  const { data, refetch } = useQuery(ALARM_COUNT, { pollInterval: MINUTE_MS });
  const refresh = useCallback(() => void refetch().catch(() => {}), [refetch]);
  useSubscription(ALARM_RAISED, {
    ignoreResults: true,
    onData: ({ client, data: { data: raised } }) => {
      refresh();
      forgetLists(client);
      // Who looks elsewhere is told by a push, or by the bell when they come back.
      if (raised && document.visibilityState === 'visible') notify.news(<AlarmToast alarm={raised.alarmRaised} />);
    },
  });
  const mark = useMark(refresh);
  const unread = data?.myAlarmCount ?? 0;
  const alarms = useMemo<Alarms>(
    () => ({
      unread,
      readOne: (id) => mark({ ids: [id] }),
      readAll: () => mark({ all: true }),
    }),
    [unread, mark],
  );
  return <AlarmsContext value={alarms}>{children}</AlarmsContext>;
}

function useMark(refresh: () => void) {
  const client = useApolloClient();
  return useCallback(
    async (input: ReadAlarmsInput) => {
      // An alarm that could not be marked stays new, which harms nobody.
      await client.mutate({ mutation: READ_ALARMS, variables: { input } }).catch(() => {});
      forgetLists(client);
      refresh();
    },
    [client, refresh],
  );
}

/** Lists that are in sight ask anew. */
function forgetLists({ cache }: Pick<ApolloClient, 'cache'>): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAlarms' });
}
