import type { ReportFigures } from './desk-report.ts';

/** Percentage of tickets that were settled at the first contact, with one decimal; none where none could have been. */
export function rateOf({ firstContact, firstContactOf }: ReportFigures): number | null {
  return firstContactOf === 0 ? null : Math.round((firstContact / firstContactOf) * 1000) / 10;
}
