import { useWords } from '@madang/frontend-kit';

import { insightWords } from '../words.ts';

/** Number of consultations in a month, as the graph gives it. */
export interface MonthlyCount {
  readonly month: string;
  readonly count: number;
}

/** Gives the function that turns months into bars; the month under way says so, because it will still grow. */
export function useMonthBars(): (trend: readonly MonthlyCount[]) => { label: string; value: number }[] {
  const words = useWords(insightWords);
  const thisMonth = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7);
  return (trend) =>
    trend.map(({ month, count }) => ({ label: month === thisMonth ? words('item.under', { month }) : month, value: count }));
}
