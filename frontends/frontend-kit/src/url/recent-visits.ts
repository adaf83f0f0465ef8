import { useEffect, useSyncExternalStore } from 'react';

/** A thing the person looked at. */
export interface Visit {
  readonly to: string;
  readonly title: string;
  readonly detail?: string;
}

const KEY = 'madang.recent-visits';
const KEPT = 8;
const listeners = new Set<() => void>();
let visits: readonly Visit[] | null = null;

/** Remembers the shown thing for the start page and the search box, in this tab only: names of people stay off the disk. */
export function useVisit({ to, title, detail }: Visit): void {
  useEffect(() => {
    if (title === '') return;
    const others = read().filter((visit) => visit.to !== to);
    write([{ to, title, ...(detail === undefined ? {} : { detail }) }, ...others].slice(0, KEPT));
  }, [to, title, detail]);
}

/** Gives what the person looked at, newest first. */
export function useRecentVisits(): readonly Visit[] {
  return useSyncExternalStore(subscribe, read);
}

/** Forgets what was looked at; the shell does this on signing out. */
export function forgetVisits(): void {
  write([]);
}

function read(): readonly Visit[] {
  visits ??= parse(sessionStorage.getItem(KEY));
  return visits;
}

function parse(saved: string | null): readonly Visit[] {
  const value: unknown = saved === null ? [] : JSON.parse(saved);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter(isVisit);
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'to') === 'string' && typeof Reflect.get(value, 'title') === 'string';
}

function write(next: readonly Visit[]): void {
  visits = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
