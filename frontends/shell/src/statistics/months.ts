import { monthBefore, monthsOfPeriod, type MonthPeriod } from '@madang/frontend-kit';

/** Most months that can be asked for at once. */
export const MOST_MONTHS = 120;

/** Periods that are one press away. */
export const PRESETS = ['year', 'thisYear', 'lastYear', 'fiveYears'] as const;

/** Months that can be asked for, the newest first. */
export function monthsToChoose(current: string): string[] {
  return monthsOfPeriod({ from: '', to: current }, MOST_MONTHS).toReversed();
}

/** Period of a preset. */
export function periodOf(preset: (typeof PRESETS)[number], current: string): MonthPeriod {
  const year = Number(current.slice(0, 4));
  switch (preset) {
    case 'year':
      return { from: monthBefore(current, 11), to: current };
    case 'thisYear':
      return { from: `${year}-01`, to: current };
    case 'lastYear':
      return { from: `${year - 1}-01`, to: `${year - 1}-12` };
    case 'fiveYears':
      return { from: monthBefore(current, 59), to: current };
  }
}

/** A period whose end is not before its beginning; the month that was just chosen stays. */
export function inOrder({ from, to }: MonthPeriod, chosen: 'from' | 'to'): MonthPeriod {
  if (from <= to) return { from, to };
  return chosen === 'from' ? { from, to: from } : { from: to, to };
}
