import { Tiles, useWords } from '@madang/frontend-kit';
import type { ShownFigures } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { useFigures } from './use-figures.ts';

/** Figures of the whole period. */
export function TotalTiles({ totals }: { totals: ShownFigures }) {
  const words = useWords(statisticsWords);
  const { count, percent, days } = useFigures();
  return (
    <Tiles
      tiles={[
        { key: 'opened', term: words('opened'), value: count(totals.opened) },
        { key: 'ended', term: words('ended'), value: count(totals.ended) },
        {
          key: 'settledShare',
          term: words('settledShare'),
          value: percent(totals.settledShare),
          note: words('settled.note', { ended: count(totals.ended) }),
        },
        {
          key: 'meanDays',
          term: words('meanDays'),
          value: days(totals.meanDays),
          note: words('meanDays.note'),
        },
        { key: 'online', term: words('online'), value: count(totals.online), note: words('online.note') },
      ]}
    />
  );
}
