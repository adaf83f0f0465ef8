import { useEffect, useSyncExternalStore } from 'react';

let blank = false;
const listeners = new Set<() => void>();

/** Says whether a desk is on the screen at which nothing is written, so that who rings may come to it at once (E2). */
export function useBlankDesk(isBlank: boolean): void {
  useEffect(() => {
    tell(isBlank);
    return () => tell(false);
  }, [isBlank]);
}

/** Indicates whether a desk is on the screen at which nothing is written. */
export function useIsDeskBlank(): boolean {
  return useSyncExternalStore(subscribe, () => blank);
}

function tell(next: boolean): void {
  blank = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
