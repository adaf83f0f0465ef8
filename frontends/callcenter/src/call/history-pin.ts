import { useEffect, useSyncExternalStore } from 'react';

const PLACE = 'madang.calls-pinned';
const WIDE = '(min-width: 1200px)';

let docks = 0;
const listeners = new Set<() => void>();

/** Indicates whether the calls of today are pinned, and lets go of them or pins them for this browser (E7). */
export function useHistoryPin(): [boolean, (next: boolean) => void] {
  const pinned = useSyncExternalStore(subscribe, readPin);
  return [pinned, pin];
}

/** Indicates whether a screen has a place of its own for the calls of today. */
export function useIsDocked(): boolean {
  const hasDock = useSyncExternalStore(subscribe, () => docks > 0);
  const isWide = useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
  return hasDock && isWide;
}

/** Says that the screen has a place for the calls of today as long as it is drawn. */
export function useDock(): void {
  useEffect(() => {
    docks += 1;
    tell();
    return () => {
      docks -= 1;
      tell();
    };
  }, []);
}

function readPin(): boolean {
  return localStorage.getItem(PLACE) === '1';
}

function pin(next: boolean): void {
  localStorage.setItem(PLACE, next ? '1' : '0');
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    wide.removeEventListener('change', listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}
