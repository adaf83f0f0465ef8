import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { SettlementRun_RunFragment } from '../gql/graphql.ts';
import { SETTLEMENT_RUNS } from './settlement-runs-query.ts';

/** A run as the page shows it. */
export type ShownRun = SettlementRun_RunFragment;

/** Time after which what is under way is asked for again. */
const LOOK_MS = 1500;

/** Runs that are not done, looked at until they are; `onMade` is told of each that was waited for here. */
export function useSettlementRuns(isTold: boolean, onMade: (run: ShownRun) => void) {
  const waitedFor = useRef(new Set<string>());
  const { data, refetch, startPolling, stopPolling } = useQuery(SETTLEMENT_RUNS, {
    skip: !isTold,
    fetchPolicy: 'cache-and-network',
  });
  const going = data?.settlementRuns.filter(({ state }) => state !== 'DONE') ?? [];
  const isGoing = going.length > 0;
  useEffect(() => {
    for (const run of data?.settlementRuns ?? []) {
      if (run.state !== 'DONE') waitedFor.current.add(run.id);
      else if (waitedFor.current.delete(run.id)) onMade(run);
    }
  }, [data, onMade]);
  useEffect(() => {
    if (isGoing) startPolling(LOOK_MS);
    return stopPolling;
  }, [isGoing, startPolling, stopPolling]);
  return {
    going,
    /** Waits for a run that was asked for, however quickly it is made. */
    waitFor: ({ id }: ShownRun): void => {
      waitedFor.current.add(id);
      void refetch();
    },
  };
}
