import { useSyncExternalStore } from 'react';

/** How tightly rows and controls are set. */
export const DENSITIES = ['comfortable', 'compact'] as const;

/** One density out of {@link DENSITIES}. */
export type Density = (typeof DENSITIES)[number];

const KEY = 'madang.density';
const listeners = new Set<() => void>();

/** Gives the density and the way to change it; remembered on this machine. */
export function useDensity(): [Density, (density: Density) => void] {
  const density = useSyncExternalStore(subscribe, read);
  return [density, changeDensity];
}

/** Sets the remembered density on the document; called once before the first drawing. */
export function applyDensity(): void {
  document.documentElement.dataset['density'] = read();
}

function changeDensity(density: Density): void {
  localStorage.setItem(KEY, density);
  applyDensity();
  for (const listener of listeners) listener();
}

function read(): Density {
  return localStorage.getItem(KEY) === 'compact' ? 'compact' : 'comfortable';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
