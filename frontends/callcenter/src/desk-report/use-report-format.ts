import { useFormat, useWords } from '@madang/frontend-kit';
import { spanInWords } from '../live-board/index.ts';
import { deskReportWords } from './desk-report-words.ts';
import { partsOfSpan } from './span-parts.ts';

/** Writers of what a report tells; of nothing there is a dash. */
export function useReportFormat() {
  const words = useWords(deskReportWords);
  const { number } = useFormat();
  return {
    number,
    percent: (rate: number | null) => (rate === null ? words('none') : `${rate}%`),
    /** A short time, as clocks show it. */
    wait: (seconds: number | null) => (seconds === null ? words('none') : spanInWords(seconds)),
    /** A time of minutes to days. */
    span(seconds: number | null): string {
      if (seconds === null) return words('none');
      const { unit, ...parts } = partsOfSpan(seconds);
      return words(`span.${unit}`, parts);
    },
  };
}
