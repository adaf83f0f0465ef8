import { useLive } from '@madang/frontend-kit';
import { useEffect, useSyncExternalStore } from 'react';
import { DESK_EVENTS } from './call-documents.ts';
import { afterEvent, SILENT_DESK, type DeskCall, type DeskState } from './desk-state.ts';

let state = SILENT_DESK;
const listeners = new Set<() => void>();

/** Listens to the own desk; drawn once a tab, for each stream is a connection. */
export function useDeskNews(): void {
  useLive(DESK_EVENTS, {}, (news) => {
    // After a gap the stream itself begins with how things stand.
    if (!news) return;
    state = afterEvent(state, news.deskEvents);
    for (const listener of listeners) listener();
  });
}

/** Gives how things stand at the own desk, wherever it is drawn. */
export function useDeskState(): DeskState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Asks again whenever the lists of the agent's work may have changed. */
export function useRefetchOnNews(refetch: () => Promise<unknown>): void {
  const counted = useSyncExternalStore(subscribe, () => state.counted);
  useEffect(() => {
    // What could not be asked for is asked for with the next news.
    if (counted > 0) void refetch().catch(() => {});
  }, [counted, refetch]);
}

/** Calls that somebody has to answer now. */
export function ringingOf({ calls }: DeskState): readonly DeskCall[] {
  return calls.filter(({ status, direction }) => status === 'RINGING' && direction === 'INBOUND');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
