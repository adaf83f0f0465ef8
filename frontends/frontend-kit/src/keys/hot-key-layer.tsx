import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { openKeyLayer, PAGE_LAYER, type KeyLayer } from './key-layers.ts';

const LayerContext = createContext<KeyLayer>(PAGE_LAYER);

/** Gives the layer in which something is drawn. */
export function useKeyLayer(): KeyLayer {
  return use(LayerContext);
}

/** What lies over the page: while it is open, its own keys act and those below sleep. */
export function HotKeyLayer({ opened, children }: { opened: boolean; children: ReactNode }) {
  const below = useKeyLayer();
  const layer = useMemo<KeyLayer>(() => ({ below }), [below]);
  useEffect(() => {
    if (opened) return openKeyLayer(layer);
  }, [opened, layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}
