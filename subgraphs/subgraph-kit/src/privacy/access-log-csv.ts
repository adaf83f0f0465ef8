import { stringify } from 'csv-stringify/sync';
import type { Language, Words } from '../language.ts';
import type { AccessLogRow } from './access-log.entity.ts';

interface CsvColumn {
  readonly head: Words;
  readonly cell: (row: AccessLogRow) => string;
}

const COLUMNS: readonly CsvColumn[] = [
  { head: { ko: '일시(KST)', en: 'Time (KST)' }, cell: ({ at }) => inSeoul(at) },
  { head: { ko: '계정', en: 'Account' }, cell: (row) => row.accountLogin },
  { head: { ko: '이름', en: 'Name' }, cell: (row) => row.accountName },
  { head: { ko: '계정 번호', en: 'Account ID' }, cell: (row) => row.accountId },
  { head: { ko: '접속지', en: 'Address' }, cell: ({ address }) => address ?? '' },
  { head: { ko: '행위', en: 'Act' }, cell: ({ act }) => act },
  { head: { ko: '대상', en: 'Subject' }, cell: (row) => row.subjectType },
  { head: { ko: '대상 번호', en: 'Subject ID' }, cell: (row) => row.subjectId },
  { head: { ko: '항목', en: 'Fields' }, cell: ({ fields }) => fields.join(', ') },
  { head: { ko: '사유', en: 'Reason' }, cell: ({ reason }) => reason ?? '' },
  { head: { ko: '요청', en: 'Request' }, cell: (row) => row.requestId },
  { head: { ko: '기록', en: 'Entry' }, cell: ({ id }) => id },
];

/** First line of the file, after the mark by which Excel knows UTF-8. */
export function csvHead(language: Language): string {
  return stringify([COLUMNS.map(({ head }) => head[language])], { bom: true, record_delimiter: 'windows' });
}

/** A line of the access log as a line of CSV (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvLine(row: AccessLogRow): string {
  return stringify([COLUMNS.map(({ cell }) => cell(row))], { escape_formulas: true, record_delimiter: 'windows' });
}

const time = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inSeoul(at: Date): string {
  return `${time.format(at)}.${String(at.getMilliseconds()).padStart(3, '0')}`;
}
