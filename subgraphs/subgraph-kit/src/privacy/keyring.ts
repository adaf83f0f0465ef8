import { randomBytes } from 'node:crypto';
import type { DataKey } from './cipher.ts';
import { KEY_BYTES, type KeyWrapper } from './key-wrapper.ts';

/** Runs one statement with `?` for values; an entity manager, a migration or a plain client. */
export type RunSql = (sql: string, values?: readonly unknown[]) => Promise<unknown[]>;

/** Runs statements on a client that numbers its values. */
export function runOn(client: { query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }): RunSql {
  return async (sql, values = []) => {
    let place = 0;
    const { rows } = await client.query(
      sql.replaceAll('?', () => `$${(place += 1)}`),
      [...values],
    );
    return rows;
  };
}

/** Keys of one slice, as its database holds them wrapped. */
export interface Keyring {
  /** Key under which is sealed now. */
  current(): Promise<DataKey>;
  /** Every key that something may still be sealed under, the current one first; a search asks for the terms of all. */
  live(): Promise<readonly DataKey[]>;
  /** Key with this id; throws when it was destroyed. */
  byId(id: number): Promise<DataKey>;
  /** Looks into the database again, as after a rotation. */
  reload(): Promise<void>;
}

/** Time for which keys are taken as known; a replica hears of a rotation at the latest then. */
const KNOWN_FOR_MS = 5000;

interface KeyLine {
  readonly id: number;
  readonly wrapped: string;
  readonly wrapped_index: string;
  readonly is_current: boolean;
}

/** Opens the keys of a database, and makes the first one where there is none. */
export function keyringOn(run: RunSql, wrapper: KeyWrapper): Keyring {
  const opened = new Map<number, DataKey>();
  let loading: Promise<readonly DataKey[]> | null = null;
  let knownUntil = 0;
  const load = async (): Promise<readonly DataKey[]> => {
    const lines = await linesOf(run, wrapper);
    const keys = await Promise.all(lines.map(async (line) => opened.get(line.id) ?? openKey(line, wrapper)));
    opened.clear();
    for (const key of keys) opened.set(key.id, key);
    return keys;
  };
  const live = (): Promise<readonly DataKey[]> => {
    if (loading && performance.now() < knownUntil) return loading;
    knownUntil = performance.now() + KNOWN_FOR_MS;
    const fresh = load();
    loading = fresh;
    // A database that is away is asked again by the next reader.
    fresh.catch(() => void (loading === fresh && (loading = null)));
    return fresh;
  };
  const reload = async (): Promise<void> => {
    knownUntil = 0;
    await live();
  };
  return {
    live,
    reload,
    async current() {
      const [key] = await live();
      if (!key) throw new Error('a slice without a data key');
      return key;
    },
    async byId(id) {
      const known = (await live()).find((key) => key.id === id);
      if (known) return known;
      await reload();
      const found = (await live()).find((key) => key.id === id);
      if (!found) throw new Error(`the data key ${id} was destroyed or never was`);
      return found;
    },
  };
}

/** Makes a new wrapped key the current one unless there is one already. */
export async function makeDataKey(run: RunSql, wrapper: KeyWrapper): Promise<void> {
  const [seal, index] = await Promise.all([wrapper.wrap(randomBytes(KEY_BYTES)), wrapper.wrap(randomBytes(KEY_BYTES))]);
  await run(
    `insert into data_key (wrapped, wrapped_index) values (decode(?, 'base64'), decode(?, 'base64'))
     on conflict do nothing`,
    [seal.toString('base64'), index.toString('base64')],
  );
}

async function linesOf(run: RunSql, wrapper: KeyWrapper): Promise<KeyLine[]> {
  const lines = await readLines(run);
  if (lines[0]?.is_current) return lines;
  await makeDataKey(run, wrapper);
  return readLines(run);
}

async function readLines(run: RunSql): Promise<KeyLine[]> {
  const rows = await run(
    `select id, encode(wrapped, 'base64') as wrapped, encode(wrapped_index, 'base64') as wrapped_index,
            retired_at is null as is_current
     from data_key where destroyed_at is null order by retired_at is null desc, id desc`,
  );
  // The statement above names the columns of a KeyLine.
  return rows as KeyLine[];
}

async function openKey(line: KeyLine, wrapper: KeyWrapper): Promise<DataKey> {
  const [seal, index] = await Promise.all([
    wrapper.unwrap(Buffer.from(line.wrapped, 'base64')),
    wrapper.unwrap(Buffer.from(line.wrapped_index, 'base64')),
  ]);
  return { id: line.id, seal, index };
}
