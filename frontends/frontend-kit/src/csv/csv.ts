import { saveFile } from '../url/index.ts';

/** A cell of a file of rows; nothing for what is not known. */
type CsvCell = string | number | null;

/** Writes rows as CSV with the mark by which Excel knows UTF-8; cells that would act as formulas begin with an apostrophe. */
export function csvOf(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** Hands rows to the browser as a CSV file of the person. */
export function saveCsv(name: string, heads: readonly string[], rows: readonly (readonly CsvCell[])[]): void {
  saveFile(new Blob([csvOf(heads, rows)], { type: 'text/csv;charset=utf-8' }), name);
}

function cellOf(cell: CsvCell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
