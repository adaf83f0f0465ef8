import type { ImportedCase } from './imported-case.ts';

/** Reasons why a row of a transfer is not taken over. */
export const IMPORT_CODES = [
  'NUMBER_INVALID',
  'TITLE_INVALID',
  'FACTS_INVALID',
  'NAME_INVALID',
  'PHONE_INVALID',
  'EMAIL_INVALID',
  'DATE_INVALID',
] as const;

/** Reason why a row of a transfer is not taken over. */
export type ImportCode = (typeof IMPORT_CODES)[number];

/** Ten digits alone are the number of a ticket of our own desk, and would take its place. */
const NUMBER = /^(?!\d{10}$)[A-Za-z0-9-]{4,40}$/;
const PHONE = /^[\d\-+ ()]{7,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MOST = { title: 200, facts: 20_000, name: 60 } as const;

/** What is wrong with a row, the first thing; null when nothing is. */
export function flawInRow(row: ImportedCase, now: Date): ImportCode | null {
  if (!NUMBER.test(row.counsellingNumber)) return 'NUMBER_INVALID';
  if (!isText(row.title, MOST.title)) return 'TITLE_INVALID';
  if (!isText(row.facts, MOST.facts)) return 'FACTS_INVALID';
  if (!isText(row.applicantName, MOST.name)) return 'NAME_INVALID';
  if (row.applicantPhone && !PHONE.test(row.applicantPhone)) return 'PHONE_INVALID';
  if (row.applicantEmail && !EMAIL.test(row.applicantEmail)) return 'EMAIL_INVALID';
  return row.counselledAt > now ? 'DATE_INVALID' : null;
}

function isText(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most;
}
