/** Periods that end today, each with its button. */
export const PERIODS = ['TODAY', 'WEEK', 'MONTH', 'QUARTER'] as const;

/** Period that ends today. */
export type PeriodName = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3 };
const SEOUL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Day in Seoul at a moment, as YYYY-MM-DD. */
export function seoulDayOf(moment: Date): string {
  return SEOUL.format(moment);
}

/** First day of a period that ends today: a week has seven days, a month goes back to the same day or the last there is. */
export function firstDayOf(period: PeriodName, today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  if (period === 'WEEK') return textOf(new Date(Date.UTC(year, month - 1, day - 6)));
  const back = month - 1 - (MONTHS[period] ?? 0);
  const last = new Date(Date.UTC(year, back + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(year, back, Math.min(day, last))));
}

/** What an address says of a period: one by its name, or its days. */
export interface PeriodState {
  readonly period: string;
  readonly from: string;
  readonly until: string;
}

/** Days of a period as an address says it; one day alone goes until today or is the only one, and nothing said is a week. */
export function periodOf(
  { period, from, until }: PeriodState,
  now: Date,
): { readonly from: string; readonly to: string } {
  const today = seoulDayOf(now);
  const [begins, ends] = [DAY.test(from) ? from : null, DAY.test(until) ? until : null];
  const named = PERIODS.find((each) => each === period);
  if (named || !(begins ?? ends)) return { from: firstDayOf(named ?? 'WEEK', today), to: today };
  return { from: begins ?? ends ?? today, to: ends ?? today };
}

function textOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
