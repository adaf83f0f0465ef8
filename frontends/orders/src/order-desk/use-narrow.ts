import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 640px)';

/** Indicates whether the window is as narrow as a phone, where rows are cards. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
