import { csvFile } from './csv-file.ts';
import type { Sheet, SheetFormat } from './sheet.ts';
import { xlsxFile } from './xlsx-file.ts';

/** Rows as the bytes of a file. */
export function sheetFile(format: SheetFormat, sheet: Sheet): AsyncGenerator<Uint8Array> {
  return format === 'CSV' ? csvFile(sheet) : xlsxFile(sheet);
}
