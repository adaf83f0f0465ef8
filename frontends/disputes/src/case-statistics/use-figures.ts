import { useFormat, useWords } from '@madang/frontend-kit';
import type { ShownFigures } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';

/** Columns of figures, in their order. */
export const FIGURES = ['opened', 'ended', 'settled', 'settledShare', 'meanDays', 'online'] as const;

/** Gives the way to write figures; one that is not told says so, one that there is none of is a dash. */
export function useFigures() {
  const words = useWords(statisticsWords);
  const { number, share } = useFormat();
  const count = (value: number | null) => (value === null ? words('hidden') : number(value));
  const percent = (value: number | null) => (value === null ? '–' : share(value));
  const days = (value: number | null) =>
    value === null ? '–' : words('days', { days: number(Math.round(value * 10) / 10) });
  const cells = (figures: ShownFigures) => [
    count(figures.opened),
    count(figures.ended),
    count(figures.settled),
    percent(figures.settledShare),
    days(figures.meanDays),
    count(figures.online),
  ];
  return { number, count, percent, days, cells };
}
