import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value that a column can take. */
export type Cell = string | number | boolean | Date | Buffer | null | readonly string[];

/** Puts rows into a table by COPY, the fastest way in, within a transaction; every row has the columns of the first. */
export async function copyRows(
  client: Client,
  table: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  // COPY is not for tables with rules of rows, not even for who owns them and may write all.
  await client.query(`alter table ${table} no force row level security`);
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(linesOf(rows, columns)), stream);
  await client.query(`alter table ${table} force row level security`);
}

const ROWS_A_CHUNK = 1000;

function* linesOf(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[]): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_A_CHUNK) {
    yield rows
      .slice(start, start + ROWS_A_CHUNK)
      .map((row) => `${columns.map((column) => textOf(row[column] ?? null)).join('\t')}\n`)
      .join('');
  }
}

function textOf(cell: Cell): string {
  if (cell === null) return String.raw`\N`;
  if (cell instanceof Date) return cell.toISOString();
  if (Buffer.isBuffer(cell)) return escaped(String.raw`\x${cell.toString('hex')}`);
  if (typeof cell === 'object') return escaped(`{${cell.map((item) => JSON.stringify(item)).join(',')}}`);
  return escaped(String(cell));
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
