import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { activeHotKeys, addHotKey, onHotKeysChange, type HotKey } from './hot-keys.ts';

/** What a key does here, and whether it does so now. */
export interface HotKeyUse {
  readonly label: string;
  readonly group?: string;
  readonly enabled?: boolean;
}

/** Binds a key while the component is drawn; F-keys and Ctrl work even while a field has the focus. */
export function useHotKey(keys: string, run: () => void, { label, group = '', enabled = true }: HotKeyUse): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!enabled || keys === '') return;
    return addHotKey({ keys, label, group, run: () => latest() });
  }, [keys, label, group, enabled]);
}

/** Gives the keys that work now, for the `?` sheet. */
export function useActiveHotKeys(): readonly HotKey[] {
  return useSyncExternalStore(onHotKeysChange, activeHotKeys);
}
