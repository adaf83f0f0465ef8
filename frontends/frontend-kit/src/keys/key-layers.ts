/** What lies over what: the page, or a dialog opened from it or from another dialog. */
export interface KeyLayer {
  /** Layer from which it was opened; none for the page. */
  readonly below: KeyLayer | null;
}

/** The page itself, under everything. */
export const PAGE_LAYER: KeyLayer = { below: null };

let open: readonly KeyLayer[] = [];
const listeners = new Set<() => void>();

/** Lays a layer over all others, but under those that were opened from it; gives the way to take it away. */
export function openKeyLayer(layer: KeyLayer): () => void {
  const above = open.findIndex((other) => liesOn(other, layer));
  open = above === -1 ? [...open, layer] : open.toSpliced(above, 0, layer);
  tell();
  return () => {
    open = open.filter((other) => other !== layer);
    tell();
  };
}

/** Indicates whether the keys of a layer act now, because nothing lies over it. */
export function isActive(layer: KeyLayer): boolean {
  return layer === (open.at(-1) ?? PAGE_LAYER);
}

/** Tells a listener whenever another layer is on top. */
export function onLayersChange(listener: () => void): void {
  listeners.add(listener);
}

function liesOn(layer: KeyLayer, other: KeyLayer): boolean {
  return layer.below !== null && (layer.below === other || liesOn(layer.below, other));
}

function tell(): void {
  for (const listener of listeners) listener();
}
