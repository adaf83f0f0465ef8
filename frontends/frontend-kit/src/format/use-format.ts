import { useMemo } from 'react';
import { kitWords } from '../kit-words.ts';
import { say, useLanguage } from '../words/index.ts';
import { daysBetween, formatDate, formatDateTime, formatShortDateTime } from './instant.ts';
import { formatMoney, formatNumber, formatShare, type MoneyValue } from './money.ts';
import { formatPhone } from './phone.ts';

/** Writers of values in the person's language. */
export interface Format {
  readonly money: (value: MoneyValue) => string;
  readonly number: (value: number) => string;
  /** Writes a share from 0 to 1 in percent, with one place at most: `37.5%`. */
  readonly share: (value: number) => string;
  readonly dateTime: (instant: string | Date) => string;
  readonly shortDateTime: (instant: string | Date) => string;
  readonly date: (instant: string | Date) => string;
  /** Writes the last day of a time that ends with a day. */
  readonly lastDay: (end: string) => string;
  readonly phone: (phone: string) => string;
  /** Writes how long ago a day was: `당일`, `3일 지난`. */
  readonly elapsed: (days: number) => string;
  /** Writes how a due date stands today: `3일 남음`, `오늘까지`, `기한 2일 지남`. */
  readonly due: (instant: string | Date) => string;
}

/** Gives the writers of values; they change with the language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(
    () => ({
      money: (value) => formatMoney(value, language),
      number: (value) => formatNumber(value, language),
      share: (value) => formatShare(value, language),
      dateTime: (instant) => formatDateTime(instant, language),
      shortDateTime: (instant) => formatShortDateTime(instant, language, new Date()),
      date: (instant) => formatDate(instant, language),
      lastDay: (end) => formatDate(new Date(new Date(end).getTime() - 1), language),
      phone: formatPhone,
      elapsed: (days) => (days <= 0 ? say(kitWords, 'days.today') : say(kitWords, 'days.past', { count: days })),
      due: (instant) => dueWordsOf(daysBetween(new Date(), instant), new Date(instant) < new Date()),
    }),
    [language],
  );
}

function dueWordsOf(days: number, passed: boolean): string {
  if (days === 0) return say(kitWords, passed ? 'due.passed' : 'due.today');
  return days > 0 ? say(kitWords, 'due.left', { count: days }) : say(kitWords, 'due.past', { count: -days });
}
