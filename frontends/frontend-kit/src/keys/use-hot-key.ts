import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useKeyLayer } from './hot-key-layer.tsx';
import { activeHotKeys, addHotKey, holdKeys, onHotKeysChange, type HotKey } from './hot-keys.ts';

/** What a key does here, and whether it does so now. */
export interface HotKeyUse {
  readonly label: string;
  readonly group?: string;
  readonly enabled?: boolean;
  /** Works also while a dialog lies over what binds it. */
  readonly everywhere?: boolean;
}

/** Binds a key while the component is drawn and nothing lies over it; F-keys and Ctrl work even while a field has the focus. */
export function useHotKey(keys: string, run: () => void, use: HotKeyUse): void {
  const { label, group = '', enabled = true, everywhere = false } = use;
  const latest = useEffectEvent(run);
  const own = useKeyLayer();
  const layer = everywhere ? null : own;
  useEffect(() => {
    if (!enabled || keys === '') return;
    return addHotKey({ keys, label, group, layer, run: () => latest() });
  }, [keys, label, group, enabled, layer]);
}

/** Keeps keys from the browser while the component is drawn, also where they do nothing: F5 does not reload, F12 opens no tools. */
export function useHeldKeys(keys: readonly string[]): void {
  useEffect(() => holdKeys(keys), [keys]);
}

/** Gives the keys that work now, for the `?` sheet. */
export function useActiveHotKeys(): readonly HotKey[] {
  return useSyncExternalStore(onHotKeysChange, activeHotKeys);
}
