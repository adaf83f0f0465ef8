import { daysAfter, elapsedDays, seoulDay, seoulMidnight } from '@madang/subgraph-kit';
import { MOST_DAYS, type ReportPeriod } from './desk-report.ts';

/** The days that were asked for, in either order; of more than a year the latest. */
export function reportPeriod({ from: one, to: other }: ReportPeriod): ReportPeriod {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const earliest = dayBefore(to, MOST_DAYS - 1);
  return { from: from < earliest ? earliest : from, to };
}

/** Moments between which a period lies; the second is no part of it. */
export function momentsOf({ from, to }: ReportPeriod): readonly [begin: Date, end: Date] {
  return [seoulMidnight(from), daysAfter(seoulMidnight(to), 1)];
}

/** Every day of a period. */
export function daysOf({ from, to }: ReportPeriod): string[] {
  const count = elapsedDays(seoulMidnight(from), seoulMidnight(to)) + 1;
  return Array.from({ length: count }, (_none, place) => dayBefore(from, -place));
}

function dayBefore(day: string, days: number): string {
  return seoulDay(daysAfter(seoulMidnight(day), -days));
}
