import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** Answers many keys with one read: `values[i]` belongs to `keys[i]`. */
type Read<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<readonly Value[]>;

/** Loads one key now or together with its neighbours: all keys of one tick cost one read. */
export type Batch<Key, Value> = (context: Context, key: Key) => Promise<Value>;

/** Makes a batched load; each request has its own memory, so nothing leaks between actors. */
export function batch<Key extends string, Value>(read: Read<Key, Value>): Batch<Key, Value> {
  const loaders = new WeakMap<Context, DataLoader<Key, Value>>();
  return (context, key) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader<Key, Value>((keys) => read(context, keys));
      loaders.set(context, loader);
    }
    return loader.load(key);
  };
}

/** Batched load of one row by a unique key; null where there is none the reader may see. */
export function batchOne<Row extends object>(
  read: (context: Context, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Batch<string, Row | null> {
  return batch<string, Row | null>(async (context, keys) => {
    const rows = new Map((await read(context, keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Batched load of the rows that belong to a key, in the order of the read. */
export function batchMany<Row extends object>(
  read: (context: Context, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string | null,
): Batch<string, Row[]> {
  return batch<string, Row[]>(async (context, keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(context, keys)) {
      const key = keyOf(row);
      if (key !== null) groups.get(key)?.push(row);
    }
    return keys.map((key) => groups.get(key) ?? []);
  });
}
