import { seoulDay } from '@madang/frontend-kit';
import { CLAIM_REASONS, classWords, SALE_TYPES } from '../case-classification/index.ts';
import type { ImportedCaseInput } from '../gql/graphql.ts';
import { gridOf } from './grid-of.ts';
import { importWords } from './import-words.ts';

/** Columns that are taken over, in their order. */
export const COLUMNS = [
  'counsellingNumber',
  'counselledAt',
  'counsellor',
  'title',
  'facts',
  'applicantName',
  'applicantPhone',
  'applicantEmail',
  'applicantAddress',
  'businessName',
  'saleType',
  'claimReason',
] as const satisfies readonly (keyof ImportedCaseInput)[];

/** A column that is taken over. */
type ImportColumn = (typeof COLUMNS)[number];

/** Columns without which no case is made. */
export const NEEDED = [
  'counsellingNumber',
  'counselledAt',
  'title',
  'facts',
  'applicantName',
] as const satisfies readonly ImportColumn[];

/** What keeps a row from being sent. */
type RowFlaw = 'counselledAt' | 'saleType' | 'claimReason';

/** One row as it was given, and as it is sent. */
export interface ImportRow {
  /** Line of the table, the names of the columns being the first. */
  readonly line: number;
  readonly cells: Readonly<Record<ImportColumn, string>>;
  readonly input: ImportedCaseInput | null;
  readonly flaw: RowFlaw | null;
}

/** What was read of a table. */
export interface ImportTable {
  readonly rows: readonly ImportRow[];
  readonly missing: readonly ImportColumn[];
  /** Names of columns that are not taken over. */
  readonly unknown: readonly string[];
}

/** Reads a table whose first line names its columns, in Korean or in English, in any order. */
export function readImport(text: string): ImportTable {
  const [heads = [], ...lines] = gridOf(text);
  const places = heads.map((head) => columnOf(head));
  const missing = NEEDED.filter((column) => !places.includes(column));
  const unknown = heads.filter((head, place) => places[place] === null && head.trim() !== '');
  const rows = lines.map((line, index) => rowOf(cellsOf(places, line), index + 2));
  return { rows, missing, unknown };
}

function columnOf(head: string): ImportColumn | null {
  const plain = plainOf(head);
  return COLUMNS.find((column) => namesOf(column).some((name) => plainOf(name) === plain)) ?? null;
}

function namesOf(column: ImportColumn): readonly string[] {
  return [column, importWords.ko[`column.${column}`], importWords.en[`column.${column}`]];
}

function cellsOf(places: readonly (ImportColumn | null)[], line: readonly string[]): Record<ImportColumn, string> {
  const said = (column: ImportColumn) => line[places.indexOf(column)]?.trim() ?? '';
  return {
    counsellingNumber: said('counsellingNumber'),
    counselledAt: said('counselledAt'),
    counsellor: said('counsellor'),
    title: said('title'),
    facts: said('facts'),
    applicantName: said('applicantName'),
    applicantPhone: said('applicantPhone'),
    applicantEmail: said('applicantEmail'),
    applicantAddress: said('applicantAddress'),
    businessName: said('businessName'),
    saleType: said('saleType'),
    claimReason: said('claimReason'),
  };
}

function rowOf(cells: Record<ImportColumn, string>, line: number): ImportRow {
  const counselledAt = seoulMoment(cells.counselledAt);
  const saleType = SALE_TYPES.find((value) => means(cells.saleType, value, `saleType.${value}`)) ?? null;
  const claimReason = CLAIM_REASONS.find((value) => means(cells.claimReason, value, `claimReason.${value}`)) ?? null;
  const flaw =
    counselledAt === null
      ? 'counselledAt'
      : cells.saleType !== '' && saleType === null
        ? 'saleType'
        : cells.claimReason !== '' && claimReason === null
          ? 'claimReason'
          : null;
  if (counselledAt === null || flaw !== null) return { line, cells, input: null, flaw };
  const orNone = (column: ImportColumn) => (cells[column] === '' ? null : cells[column]);
  const input: ImportedCaseInput = {
    counsellingNumber: cells.counsellingNumber,
    counselledAt,
    counsellor: orNone('counsellor'),
    title: cells.title,
    facts: cells.facts,
    applicantName: cells.applicantName,
    applicantPhone: orNone('applicantPhone'),
    applicantEmail: orNone('applicantEmail'),
    applicantAddress: orNone('applicantAddress'),
    businessName: orNone('businessName'),
    saleType,
    claimReason,
  };
  return { line, cells, input, flaw };
}

/** Indicates whether a cell means a word: its code, or its name in either language. */
function means(cell: string, code: string, key: keyof typeof classWords.ko): boolean {
  const plain = plainOf(cell);
  return [code, classWords.ko[key], classWords.en[key]].some((name) => plainOf(name) === plain);
}

/** Gives the moment that a text means on the clock of Korea, as the graph takes it; none for what is no moment. */
export function seoulMoment(text: string): string | null {
  const found = /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
    text.trim(),
  );
  if (!found) return null;
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00'] = found;
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const moment = new Date(`${date}T${two(hour)}:${minute}:${second}+09:00`);
  if (Number.isNaN(moment.getTime())) return null;
  // A day that there is not, such as 31 November, is carried on into the next month.
  return seoulDay(moment) === date ? moment.toISOString() : null;
}

/** Parts of words do not depend on spaces, dots and capitals. */
function plainOf(text: string): string {
  return text.replaceAll(/[\s·・.,_()/-]/g, '').toLowerCase();
}
