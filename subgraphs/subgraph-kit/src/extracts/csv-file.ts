import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.ts';

const encoder = new TextEncoder();

/** Rows as CSV (RFC 4180), after the mark by which Excel knows UTF-8; a cell that a sheet would run gets an apostrophe in front. */
export async function* csvFile({ head, batches }: Omit<Sheet, 'name'>): AsyncGenerator<Uint8Array> {
  yield encoder.encode(stringify([[...head]], { bom: true, record_delimiter: 'windows' }));
  for await (const rows of batches) {
    yield encoder.encode(stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' }));
  }
}
