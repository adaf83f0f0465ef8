import type { ApolloClient } from '@apollo/client';
import { inTime, type SearchResult, type Slice } from '@madang/frontend-kit';

/** What one slice has found so far. */
export interface Found {
  readonly slice: Slice;
  readonly status: 'busy' | 'done' | 'away';
  readonly results: readonly SearchResult[];
}

const LIMIT = 10_000;

/** Asks every slice that can search, all at once, and tells after each answer; a slice that fails does not hold up the rest. */
export function gather(
  client: ApolloClient,
  slices: readonly Slice[],
  text: string,
  tell: (found: readonly Found[]) => void,
): () => void {
  const stop = new AbortController();
  let found: readonly Found[] = slices
    .filter((slice) => slice.search)
    .map((slice) => ({ slice, status: 'busy', results: [] }));
  tell(found);
  for (const { slice } of found) {
    void ask(client, slice, text, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      found = found.map((each) => (each.slice === slice ? answer : each));
      tell(found);
    });
  }
  return () => stop.abort();
}

/** Gives the one address that the text surely means: all slices have answered and exactly one thing is named. */
export function sureAddress(found: readonly Found[]): string | null {
  if (found.some(({ status }) => status === 'busy')) return null;
  const addresses = new Set(found.flatMap(({ results }) => results.filter(({ sure }) => sure).map(({ to }) => to)));
  const [only] = addresses;
  return addresses.size === 1 && only !== undefined ? only : null;
}

async function ask(client: ApolloClient, slice: Slice, text: string, signal: AbortSignal): Promise<Found> {
  try {
    const search = await slice.search?.load();
    const results = search ? await inTime(search(client, text, signal), LIMIT) : [];
    return { slice, status: 'done', results };
  } catch {
    return { slice, status: 'away', results: [] };
  }
}
