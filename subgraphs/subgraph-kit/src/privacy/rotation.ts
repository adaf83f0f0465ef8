import type { EntityManager } from '@mikro-orm/postgresql';
import { makeDataKey } from './keyring.ts';
import { keysOf } from './keys-of.ts';
import { columnsOf, openColumn, sealRow, snakeCase, type SealedTable } from './sealing.ts';

const ROWS_AT_ONCE = 200;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Makes a new data key the current one; what is sealed from now on is sealed under it. */
export async function beginRotation(em: EntityManager, now: Date): Promise<void> {
  const { keyring, wrapper } = keysOf(em);
  await em.transactional(async (tx) => {
    await tx.execute('update data_key set retired_at = ? where retired_at is null', [now]);
    await makeDataKey((sql, values) => tx.execute(sql, [...(values ?? [])]), wrapper);
  });
  await keyring.reload();
}

/** Seals again, in batches, what still lies under a retired key; reads and writes go on meanwhile. Gives the rows it took. */
export async function resealAll(em: EntityManager, tables: readonly SealedTable[]): Promise<number> {
  let count = 0;
  for (const table of tables) count += await resealTable(em, table);
  return count;
}

/**
 * Destroys the retired keys that nothing lies under any more and that were retired before a moment; gives their ids. What
 * was sealed under them, in a copy that somebody kept, can be read by nobody again.
 */
export async function destroyRetiredKeys(
  em: EntityManager,
  tables: readonly SealedTable[],
  { retiredBefore, now }: { readonly retiredBefore: Date; readonly now: Date },
): Promise<number[]> {
  const retired = await em.execute<{ id: number }[]>(
    'select id from data_key where retired_at <= ? and destroyed_at is null order by id',
    [retiredBefore],
  );
  const destroyed: number[] = [];
  for (const { id } of retired) {
    if (await liesUnder(em, tables, id)) continue;
    await em.execute('update data_key set wrapped = null, wrapped_index = null, destroyed_at = ? where id = ?', [
      now,
      id,
    ]);
    destroyed.push(id);
  }
  if (destroyed.length > 0) await keysOf(em).keyring.reload();
  return destroyed;
}

async function resealTable(em: EntityManager, table: SealedTable): Promise<number> {
  let count = 0;
  let last = NO_ID;
  for (;;) {
    const ids = await em.transactional((tx) => resealBatch(tx, table, last));
    count += ids.length;
    last = ids.at(-1) ?? last;
    if (ids.length < ROWS_AT_ONCE) return count;
  }
}

/** Takes the next rows in the order of their ids, so that a table is walked through once. */
async function resealBatch(tx: EntityManager, table: SealedTable, after: string): Promise<string[]> {
  const { keyring } = keysOf(tx);
  const current = await keyring.current();
  const columns = columnsOf(table);
  const encoded = columns.map((column) => `encode(${snakeCase(column)}, 'base64') as ${snakeCase(column)}`);
  const rows = await tx.execute<Record<string, string | null>[]>(
    `select id, ${encoded.join(', ')} from ${table.table}
     where id > ? and (${columns.map(underOther).join(' or ')}) order by id limit ? for update`,
    [after, ...columns.map(() => keyHead(current.id)), ROWS_AT_ONCE],
  );
  const fills = columns.map((column) => `${snakeCase(column)} = decode(?, 'base64')`).join(', ');
  for (const row of rows) {
    const id = String(row['id']);
    const opened = await Promise.all(
      columns.map(async (column) => {
        const text = row[snakeCase(column)];
        const sealed = text ? Buffer.from(text, 'base64') : null;
        return [column, await openColumn(keyring, table, { id, column, sealed })] as const;
      }),
    );
    const sealed = await sealRow(keyring, table, id, Object.fromEntries(opened));
    await tx.execute(`update ${table.table} set ${fills}, personal_index = ?::text[] where id = ?`, [
      ...columns.map((column) => sealed[column]?.toString('base64') ?? null),
      `{${sealed.personalIndex.join(',')}}`,
      id,
    ]);
  }
  return rows.map(({ id }) => String(id));
}

async function liesUnder(em: EntityManager, tables: readonly SealedTable[], keyId: number): Promise<boolean> {
  for (const table of tables) {
    const columns = columnsOf(table);
    const [row] = await em.execute<{ found: boolean }[]>(
      `select exists (select from ${table.table} where ${columns.map(underThis).join(' or ')}) as found`,
      columns.map(() => keyHead(keyId)),
    );
    if (row?.found) return true;
  }
  return false;
}

function underOther(column: string): string {
  return `substring(${snakeCase(column)} from 2 for 4) <> decode(?, 'hex')`;
}

function underThis(column: string): string {
  return `substring(${snakeCase(column)} from 2 for 4) = decode(?, 'hex')`;
}

/** Bytes of a key's id as they stand in a sealed value. */
function keyHead(id: number): string {
  return id.toString(16).padStart(8, '0');
}
