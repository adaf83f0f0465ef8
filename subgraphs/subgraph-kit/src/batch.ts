import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { idsAmong } from './id.ts';

/** Answers many keys with one read: `values[i]` belongs to `keys[i]`. */
type Read<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<readonly Value[]>;

/** Loads one key now or together with its neighbours: all keys of one tick cost one read. */
export type Batch<Key, Value> = (context: Context, key: Key) => Promise<Value>;

const loadersOf = new WeakMap<Context, Set<{ clearAll(): unknown }>>();

/** Forgets what a request has loaded, because an act has changed it. */
export function forgetLoads(context: Context): void {
  for (const loader of loadersOf.get(context) ?? []) loader.clearAll();
}

/** Makes a batched load; each request has its own memory, so nothing leaks between actors. */
export function batch<Key extends string, Value>(read: Read<Key, Value>): Batch<Key, Value> {
  const loaders = new WeakMap<Context, DataLoader<Key, Value>>();
  return (context, key) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader<Key, Value>((keys) => read(context, keys));
      loaders.set(context, loader);
      loadersOf.set(context, (loadersOf.get(context) ?? new Set()).add(loader));
    }
    return loader.load(key);
  };
}

/** Batched load of one row by its id; null where there is none the reader may see, and for what cannot be an id. */
export function batchOne<Row extends object>(
  read: (context: Context, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Batch<string, Row | null> {
  return batch<string, Row | null>(async (context, keys) => {
    const ids = idsAmong(keys);
    const rows = new Map(ids.length === 0 ? [] : (await read(context, ids)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Batched load of the rows that belong to an id, in the order of the read. */
export function batchMany<Row extends object>(
  read: (context: Context, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string | null,
): Batch<string, Row[]> {
  return batch<string, Row[]>(async (context, keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    const ids = idsAmong(keys);
    for (const row of ids.length === 0 ? [] : await read(context, ids)) {
      const key = keyOf(row);
      if (key !== null) groups.get(key)?.push(row);
    }
    return keys.map((key) => groups.get(key) ?? []);
  });
}
