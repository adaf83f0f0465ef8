import type { Role } from '@madang/shared-schema/roles';
import { maskedAddress, maskedEmail, maskedName, maskedPhone } from './masks.ts';

/** Kinds of personal data; each has its mask, its words of a search, and who sees it. */
export type PersonalKind = 'NAME' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'TEXT';

/** Staff who deal with people. */
const STAFF: readonly Role[] = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'];

/** What is known of a kind. */
export interface KindRules {
  /** What the masked see; null shows nothing. */
  readonly mask: (value: string) => string | null;
  /** Words under which a value is found again. */
  readonly words: (value: string) => readonly string[];
  /** Word that is looked for when this is typed; null when it finds nothing. */
  readonly sought: (typed: string) => string | null;
  /** What is left of what is typed for those who see the mask alone; no more than the mask shows. */
  readonly shown: (typed: string) => string;
  /** Roles that see the value as it is. */
  readonly clear: readonly Role[];
  /** Roles that may have it revealed. */
  readonly reveal: readonly Role[];
}

/** Fewest letters of a name that find somebody; one alone would tell every Kim from every Lee. */
const NAME_BEGINNING = 2;
/** Most letters of a name that are looked at. */
const NAME_LENGTH = 20;
const PHONE_TAIL = 4;

const unsearched = { words: () => [], sought: () => null, shown: () => '' };

/** The rules of every kind. */
export const KINDS: Readonly<Record<PersonalKind, KindRules>> = {
  // Records are found by name also by those who see its mask; such searches are on record.
  NAME: { mask: maskedName, words: nameWords, sought: soughtName, shown: same, clear: STAFF, reveal: STAFF },
  PHONE: { mask: maskedPhone, words: phoneWords, sought: soughtPhone, shown: phoneEnd, clear: [], reveal: STAFF },
  EMAIL: {
    mask: maskedEmail,
    words: (value) => [`EMAIL|${plainEmail(value)}`],
    sought: (typed) => (typed === '' ? null : `EMAIL|${plainEmail(typed)}`),
    shown: () => '',
    clear: [],
    reveal: STAFF,
  },
  ADDRESS: { mask: maskedAddress, ...unsearched, clear: [], reveal: STAFF },
  TEXT: { mask: () => null, ...unsearched, clear: STAFF, reveal: STAFF },
};

/** Digits of a phone number as they are dialled at home: +82 10-… and 010-… are the same number. */
export function nationalDigits(phone: string): string {
  return phone
    .normalize('NFKC')
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?82(?=0?\d{8,10}$)/, '')
    .replace(/^(?=[1-9]\d{7,9}$)(?!1[5-8]\d{6}$)/, '0');
}

function phoneWords(value: string): string[] {
  const digits = nationalDigits(value);
  return digits.length > PHONE_TAIL ? [`PHONE|${digits}`, `PHONE_END|${digits.slice(-PHONE_TAIL)}`] : [];
}

function soughtPhone(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  if (digits.length < PHONE_TAIL) return null;
  return digits.length === PHONE_TAIL ? `PHONE_END|${digits}` : `PHONE|${nationalDigits(digits)}`;
}

function phoneEnd(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\D/g, '').slice(-PHONE_TAIL);
}

function same(typed: string): string {
  return typed;
}

function nameWords(value: string): string[] {
  const letters = plainName(value);
  const beginnings = letters.slice(NAME_BEGINNING - 1).map((_letter, index) => index + NAME_BEGINNING);
  const lengths = letters.length < NAME_BEGINNING ? [letters.length] : beginnings;
  return lengths.filter((length) => length > 0).map((length) => `NAME|${letters.slice(0, length).join('')}`);
}

function soughtName(typed: string): string | null {
  const letters = plainName(typed);
  // The number of a record is nobody's name.
  return letters.some((letter) => /\p{L}/u.test(letter)) ? `NAME|${letters.join('')}` : null;
}

function plainName(name: string): string[] {
  return Array.from(name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')).slice(0, NAME_LENGTH);
}

function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
