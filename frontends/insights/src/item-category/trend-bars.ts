import type { SparkValue } from '@madang/frontend-kit';

/** Number of consultations in a month, as the graph gives it. */
export interface MonthlyCount {
  readonly month: string;
  readonly count: number;
}

/** An item category's numbers, as far as bars need them. */
export interface Counted {
  readonly monthlyTrend: readonly MonthlyCount[];
  readonly recentCount: number;
}

/**
 * Whole months as bars with the last 30 days as the last one: the month under way would always look like a fall,
 * and thirty days compare with a month.
 */
export function trendBars({ monthlyTrend, recentCount }: Counted, lately: string, now: Date): SparkValue[] {
  const thisMonth = new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 7);
  const whole = monthlyTrend.filter(({ month }) => month < thisMonth);
  return [...whole.map(({ month, count }) => ({ label: month, value: count })), { label: lately, value: recentCount }];
}
