import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useIsDeskBlank } from './blank-desk.ts';
import { useDeskState } from './desk-news.ts';
import { comingOf } from './desk-state.ts';
import { claimOpening } from './opened-calls.ts';
import { useOpenCustomer } from './use-open-customer.ts';

/** Opens a known caller by itself in the tab that is looked at (E2): once, and in no second tab. */
export function useComingCaller(): void {
  const state = useDeskState();
  const isDeskBlank = useIsDeskBlank();
  const isLookedAt = useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
  const open = useOpenCustomer();
  const coming = isLookedAt ? comingOf(state, isDeskBlank) : [];
  const come = useEffectEvent(async () => {
    for (const { id, customer } of coming) if (customer && (await claimOpening(id))) return open(customer.id, id);
  });
  const named = coming.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (named !== '') void come();
  }, [named]);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
