import { daysAfter, seoulMidnight } from '@madang/subgraph-kit';
import { MOST_DAYS, type ReportPeriod } from './desk-report.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

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
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return Array.from({ length: count }, (_none, place) => dayBefore(from, -place));
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
