import { learnServiceName, type Slice } from '@madang/frontend-kit';
import { useSyncExternalStore } from 'react';
import { fetchList, loadSlice, type Listed } from './remotes.ts';

/** How far a listed slice has come. */
export type Mounted =
  | { readonly name: string; readonly status: 'loading' }
  | { readonly name: string; readonly status: 'ready'; readonly slice: Slice }
  | { readonly name: string; readonly status: 'failed'; readonly error: unknown };

/** The list of slices, or why there is none yet. */
export interface Slices {
  readonly status: 'loading' | 'listed' | 'failed';
  readonly all: readonly Mounted[];
}

let state: Slices = { status: 'loading', all: [] };
let listed: readonly Listed[] = [];
const attempts = new Map<string, number>();
const listeners = new Set<() => void>();
const arrivals = new Set<(slice: Slice) => void>();

/** Gives all slices with their state, in the order of the list. */
export function useSlices(): Slices {
  return useSyncExternalStore(subscribe, () => state);
}

/** Fetches the list and starts loading every slice at once, each for itself. */
export async function loadSlices(): Promise<void> {
  change({ status: 'loading', all: state.all });
  try {
    listed = await fetchList();
  } catch {
    return change({ status: 'failed', all: [] });
  }
  change({ status: 'listed', all: listed.map(({ name }) => ({ name, status: 'loading' })) });
  await Promise.all(listed.map(mount));
}

/** Loads one slice anew, past every cache; the others are not touched. */
export async function reloadSlice(name: string): Promise<void> {
  const item = listed.find((candidate) => candidate.name === name);
  if (!item) return;
  attempts.set(name, (attempts.get(name) ?? 0) + 1);
  if (stateOf(name)?.status === 'failed') put({ name, status: 'loading' });
  await mount(item);
}

/** Tells of every slice that is mounted, also of those that were before. */
export function onSliceMounted(listener: (slice: Slice) => void): () => void {
  for (const mounted of state.all) if (mounted.status === 'ready') listener(mounted.slice);
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}

async function mount(item: Listed): Promise<void> {
  try {
    const slice = await loadSlice(item, attempts.get(item.name) ?? 0);
    learnServiceName(slice.id, slice.label);
    for (const listener of arrivals) listener(slice);
    put({ name: item.name, status: 'ready', slice });
  } catch (error) {
    put({ name: item.name, status: 'failed', error });
  }
}

function stateOf(name: string): Mounted | undefined {
  return state.all.find((mounted) => mounted.name === name);
}

function put(next: Mounted): void {
  change({ ...state, all: state.all.map((mounted) => (mounted.name === next.name ? next : mounted)) });
}

function change(next: Slices): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
