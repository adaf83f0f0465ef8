import { monthsOfPeriod, useFormat, useWords, type MonthPeriod } from '@madang/frontend-kit';
import type { ShellDisputeStatisticsQuery, Statistics_FiguresFragment } from '../gql/graphql.ts';
import { MOST_MONTHS } from './months.ts';
import { statisticsWords } from './statistics-words.ts';

/** What is known of a period. */
export type Statistics = NonNullable<ShellDisputeStatisticsQuery['disputeStatistics']>;

/** What was counted of some cases; none where it could be somebody. */
export type CaseFigures = Statistics_FiguresFragment;

/** What was counted of the cases of a month. */
export interface MonthFigures {
  readonly month: string;
  readonly figures: CaseFigures;
}

/** What is counted, in the order in which it is read. */
export const HEADS = ['opened', 'ended', 'settled', 'online', 'meanDays', 'settledShare'] as const;

/** What cases are counted by, in the order in which it is read. */
export const SHOWN = ['CLAIM_REASON', 'SALE_TYPE', 'SALES_TACTIC', 'REGION', 'RESULT', 'DURATION', 'ORIGIN'] as const;

/** Writes figures, and says of those that are not told that they are not. */
export function useFigureWords() {
  const words = useWords(statisticsWords);
  const { number, share } = useFormat();
  const written = (figures: CaseFigures, head: (typeof HEADS)[number]): string => {
    const value = figures[head];
    if (head !== 'meanDays' && head !== 'settledShare') return value === null ? words('hidden') : number(value);
    if (value === null) return words('empty');
    return head === 'meanDays' ? words('days', { days: number(value) }) : share(value);
  };
  return {
    written,
    heads: HEADS.map((head) => words(head)),
    cells: (figures: CaseFigures) => HEADS.map((head) => written(figures, head)),
  };
}

/** Every month of a period, oldest first; one without a case is told as little as one with few. */
export function monthsOf({ months }: Statistics, period: MonthPeriod): MonthFigures[] {
  return monthsOfPeriod(period, MOST_MONTHS).map((month) => ({
    month,
    figures: months.find((one) => one.month === month)?.figures ?? UNTOLD,
  }));
}

const UNTOLD: CaseFigures = {
  __typename: 'CaseFigures',
  opened: null,
  ended: null,
  settled: null,
  online: null,
  meanDays: null,
  settledShare: null,
};

/** Values of one kind, the most cases first; lengths of time stand in their own order. */
export function valuesOf({ breakdowns }: Pick<Statistics, 'breakdowns'>, dimension: (typeof SHOWN)[number]) {
  const values = breakdowns.find((one) => one.dimension === dimension)?.values ?? [];
  if (dimension === 'DURATION') return values.toSorted((one, other) => one.value.localeCompare(other.value));
  return values.toSorted((one, other) => (other.figures.opened ?? 0) - (one.figures.opened ?? 0));
}
