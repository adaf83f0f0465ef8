import { useSyncExternalStore } from 'react';

const PLACE = 'madang.softphone';
const listeners = new Set<() => void>();

/** Indicates whether the agent telephones in this browser, and lets them choose; remembered for this browser. */
export function useSoftphoneChoice(): [boolean, (next: boolean) => void] {
  return [useSyncExternalStore(subscribe, read), choose];
}

function read(): boolean {
  return localStorage.getItem(PLACE) === '1';
}

function choose(next: boolean): void {
  localStorage.setItem(PLACE, next ? '1' : '0');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of this browser may choose as well.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}
