/** Formats in which rows leave as a file. */
export const SHEET_FORMATS = ['CSV', 'XLSX'] as const;

/** Format in which rows leave as a file. */
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** Kind of a file of rows, as the web names it. */
export const SHEET_MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A cell: numbers stay numbers, so that a sheet adds them up. */
export type Cell = string | number;

/** Rows that leave as a file, batch by batch. */
export interface Sheet {
  /** Name of the sheet in a workbook; in Latin letters, at most 31 of them. */
  readonly name: string;
  readonly head: readonly string[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;
}
