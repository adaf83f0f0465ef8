import { FEWEST_USUAL, FEWEST_WINDOWS, MAX_MONTHS, type RecentCounts } from './consultation.ts';

/** Change of the last window against the mean of those before, 0.5 being half more; null where there is too little to compare. */
export function changeRatioOf({ recent, before, windows }: RecentCounts): number | null {
  if (windows < FEWEST_WINDOWS) return null;
  const usual = before / windows;
  return usual < FEWEST_USUAL ? null : Math.round((recent / usual - 1) * 1000) / 1000;
}

/** Months up to and including one, oldest first, as YYYY-MM. */
export function monthsUntil(until: string, months: number): string[] {
  const count = Math.min(Math.max(Math.trunc(months), 1), MAX_MONTHS);
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5)) - 1;
  return Array.from({ length: count }, (_unused, index) => monthOf(last - count + 1 + index));
}

/** Indicates whether a text is a month of the last or this century, as YYYY-MM. */
export function isMonth(text: string): boolean {
  return /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
