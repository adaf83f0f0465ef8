import type { OrderListFilter } from '../gql/graphql.ts';

/** Filters that have a key of their own, with that key (E8). */
export const FILTER_KEYS = {
  ALL: '5',
  SOLD_OUT: '6',
  FLAGGED: '7',
  PRIORITY: '8',
  HOLD: '9',
  BULK: '0',
  NEW: 'n',
} as const satisfies Readonly<Record<OrderListFilter, string>>;

/** Filters in the order of their keys. */
export const FILTERS = [
  'ALL',
  'SOLD_OUT',
  'FLAGGED',
  'PRIORITY',
  'HOLD',
  'BULK',
  'NEW',
] as const satisfies readonly OrderListFilter[];

/** Periods that have a key of their own, with that key (E8). */
export const PERIOD_KEYS = { TODAY: '1', WEEK: '2', MONTH: '3', QUARTER: '4' } as const;

/** Period that a list can be narrowed to. */
export type Period = keyof typeof PERIOD_KEYS;

/** Periods in the order of their keys. */
export const PERIODS = ['TODAY', 'WEEK', 'MONTH', 'QUARTER'] as const satisfies readonly Period[];

/** What the address says of the list. */
export interface OrderListState {
  readonly q: string;
  readonly filter: string;
  readonly period: string;
  readonly storefront: string;
}

/** A list that is narrowed by nothing. */
export const WHOLE_LIST: OrderListState & Readonly<Record<string, string>> = {
  q: '',
  filter: 'ALL',
  period: '',
  storefront: '',
};

/** Turns what the address says into what is asked of the graph; words it does not know are left out. */
export function questionOf({ q, filter, period, storefront }: OrderListState, today: string) {
  const known = FILTERS.find((each) => each === filter && each !== 'ALL');
  const since = PERIODS.find((each) => each === period);
  return {
    ...(q === '' ? {} : { search: q }),
    ...(known ? { filter: known } : {}),
    ...(since ? { orderedFrom: firstDayOf(since, today) } : {}),
    ...(storefront === '' ? {} : { storefront }),
  };
}

/** First day of a period that ends today; a month is a calendar month, cut at the end of a shorter one. */
export function firstDayOf(period: Period, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  if (period === 'WEEK') day.setUTCDate(day.getUTCDate() - 6);
  const months = period === 'MONTH' ? 1 : period === 'QUARTER' ? 3 : 0;
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() - months);
  // 31 March less a month would be 3 March.
  if (day.getUTCDate() !== dayOfMonth && period !== 'WEEK') day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** Calendar day in Seoul, as YYYY-MM-DD. */
export function seoulDay(moment: Date): string {
  return new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}
