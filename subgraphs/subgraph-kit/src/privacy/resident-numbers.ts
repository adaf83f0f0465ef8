/** What is left of a resident registration number: the birth date, which says little without the rest. */
const MASKED_REST = '*******';

/** Signs that nobody sees, put in by programs and by those who hide a number. */
const UNSEEN = String.raw`\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff`;

/** Signs that people put between the two halves; full-width forms count. A full stop makes a decimal as well. */
const SIGN = String.raw`\-‐‑‒–—―−－➖‧ㅡー─━_＿·~～/／:：,，()（）|｜=＝`;
const SIGNED = new RegExp(`[${SIGN}]`);
const BLANKS = String.raw`[\s${UNSEEN}]*`;
const GAP = `${BLANKS}(?:[${SIGN}.]${BLANKS}){0,3}`;

const DIGIT = String.raw`[0-9０-９]`;
const NEXT_DIGIT = `[${UNSEEN}]*(?: [${UNSEEN}]*)?${DIGIT}`;

/**
 * Six digits, a gap, seven digits, and no further digit on either side. Single blanks between digits count as well, as
 * speech is written down; a number inside a longer one (an order, a token) does not.
 */
const CANDIDATE = new RegExp(
  [
    '(?<![0-9０-９+])(?<![0-9０-９][-.－])(?<century>[1１][9９]|[2２][0０])?',
    `(?<front>${DIGIT}(?:${NEXT_DIGIT}){5})(?<gap>${GAP})(?<back>${DIGIT}(?:${NEXT_DIGIT}){6})`,
    '(?![0-9０-９])(?![-.－][0-9０-９])',
  ].join(''),
  'g',
);

/** A letter of a code: what stands in one with no sign between its halves is no resident registration number. */
const CODE_LETTER = /[A-Za-z]/;

/** Weights of the checksum, for the first twelve digits. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Hides the second half of resident and foreigner registration numbers in a text (주민등록번호, 외국인등록번호). */
export function withoutResidentNumbers(text: string): string {
  return text.replaceAll(CANDIDATE, (whole: string, ...found: unknown[]) => {
    // replaceAll gives the groups, where the match begins, the text, and the groups by name.
    const [begin, , groups] = found.slice(-3) as [number, string, Candidate];
    const around = `${text.charAt(begin - 1)}${text.charAt(begin + whole.length)}`;
    if (!isResidentNumber(groups, CODE_LETTER.test(around))) return whole;
    return `${groups.century ?? ''}${groups.front}${groups.gap || '-'}${MASKED_REST}`;
  });
}

/** Indicates whether a text holds a resident registration number. */
export function hasResidentNumber(text: string): boolean {
  return withoutResidentNumbers(text) !== text;
}

/** Takes resident registration numbers out of every text in the arguments of an act, however deep they lie. */
export function cleanArguments<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutResidentNumbers(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => cleanArguments(item)) as Value;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanArguments(item)])) as Value;
}

interface Candidate {
  /** First digits of a year of four digits; none where the year has two. */
  readonly century?: string;
  readonly front: string;
  readonly gap: string;
  readonly back: string;
}

/**
 * A birth date that there can be and a digit of century, sex and origin. Written with a sign between its halves it is one,
 * checksum or not, whatever stands around it: numbers given out or changed since October 2020 have none. Written without,
 * the checksum must hold, and it must be neither in a code nor after a century.
 */
function isResidentNumber({ century, front, gap, back }: Candidate, inCode: boolean): boolean {
  const [day, rest] = [plainDigits(front), plainDigits(back)];
  if (!isBirthDate(day, rest)) return false;
  if (century && plainDigits(century) !== CENTURIES[rest.charAt(0)]) return false;
  return SIGNED.test(gap) || (!century && !inCode && holdsChecksum(day + rest));
}

function holdsChecksum(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const isForeign = '5678'.includes(digits.charAt(6));
  return ((isForeign ? 13 : 11) - (sum % 11)) % 10 === Number(digits[12]);
}

/** Century by the first digit of the second half: men, women; Koreans, foreigners. Those of before 1900 live no more. */
const CENTURIES: Readonly<Record<string, string>> = {
  1: '19',
  2: '19',
  3: '20',
  4: '20',
  5: '19',
  6: '19',
  7: '20',
  8: '20',
};

function isBirthDate(front: string, back: string): boolean {
  const century = CENTURIES[back.charAt(0)];
  if (!century) return false;
  const day = `${century}${front.slice(0, 2)}-${front.slice(2, 4)}-${front.slice(4, 6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function plainDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D/g, '');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
