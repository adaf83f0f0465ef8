import { Tiles, useWords, type Tile } from '@madang/frontend-kit';
import { percentOf } from '../live-board/index.ts';
import type { Report } from './desk-report-documents.ts';
import { deskReportWords } from './desk-report-words.ts';
import { useReportFormat } from './use-report-format.ts';

/** Figures of the period that are looked at first. */
export function ReportTiles({ report: { totals, transfers } }: { report: Report }) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  const { received, completed, discarded, open, red, transferred } = totals;
  const { firstContact, firstContactOf, firstContactRate, callbacksKept, callbacksOverdue } = totals;
  const tiles: Tile[] = [
    {
      key: 'received',
      term: words('received'),
      value: format.number(received),
      note: words('received.note', { completed: format.number(completed), discarded: format.number(discarded) }),
    },
    {
      key: 'open',
      term: words('open'),
      value: format.number(open),
      note: red > 0 && words('red.note', { count: red }),
      tone: red > 0 ? 'danger' : undefined,
    },
    {
      key: 'firstContact',
      term: words('firstContact'),
      value: format.percent(firstContactRate),
      note: words('firstContact.note', { count: format.number(firstContact), of: format.number(firstContactOf) }),
    },
    {
      key: 'handling',
      term: words('handling'),
      value: format.span(totals.medianHandlingSeconds),
      note:
        totals.p90HandlingSeconds !== null && words('handling.note', { time: format.span(totals.p90HandlingSeconds) }),
    },
    {
      key: 'transfers',
      term: words('transfers'),
      value: format.number(transfers),
      note: words('transfers.note', { count: format.number(transferred) }),
    },
    {
      key: 'callbacks',
      term: words('callbacks'),
      value: format.number(callbacksKept),
      note: words('callbacks.note', { count: callbacksOverdue }),
      tone: callbacksOverdue > 0 ? 'soon' : undefined,
    },
  ];
  return <Tiles tiles={tiles} />;
}

/** Figures of who rang, above what is told of each hour. */
export function WaitTiles({ waits: { all } }: { waits: Report['waits'] }) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  const { answered, missed, medianWaitSeconds, p90WaitSeconds, longestWaitSeconds } = all;
  const tiles: Tile[] = [
    {
      key: 'rate',
      term: words('waits.rate'),
      value: format.percent(percentOf(answered, answered + missed)),
      note: words('waits.rate.note', { answered: format.number(answered), missed: format.number(missed) }),
    },
    {
      key: 'median',
      term: words('waits.median'),
      value: format.wait(medianWaitSeconds),
      note: p90WaitSeconds !== null && words('waits.median.note', { time: format.wait(p90WaitSeconds) }),
    },
    {
      key: 'longest',
      term: words('waits.longest'),
      value: format.wait(longestWaitSeconds),
      note: words('waits.longest.note'),
    },
  ];
  return <Tiles tiles={tiles} />;
}
