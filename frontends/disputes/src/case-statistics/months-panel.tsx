import { BarsChart, Figures, Panel, useWords } from '@madang/frontend-kit';
import { everyMonth } from './months.ts';
import type { ShownFigures, Statistics } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { FIGURES, useFigures } from './use-figures.ts';

/** Cases that came in each month, and how many of them were settled, ended otherwise or are under way. */
export function MonthsPanel({ statistics: { months } }: { statistics: Statistics }) {
  const words = useWords(statisticsWords);
  const { number, cells } = useFigures();
  return (
    <Panel title={words('byMonth')}>
      <BarsChart
        stacked
        bars={everyMonth(months).map(({ month, known }) => ({
          label: month.slice(2),
          values: partsOf(known?.figures),
        }))}
        series={[
          { name: words('settled'), tone: 'done' },
          { name: words('ended.otherwise'), tone: 'neutral' },
          { name: words('open'), tone: 'accent' },
        ]}
        write={number}
      />
      <Figures
        label={words('byMonth')}
        heads={[words('month'), ...FIGURES.map((figure) => words(figure))]}
        rows={months.toReversed().map(({ month, figures }) => ({ key: month, cells: [month, ...cells(figures)] }))}
      />
    </Panel>
  );
}

/** Cases that were settled, that ended otherwise, and that are under way; none where there are no figures. */
function partsOf(figures: ShownFigures | undefined): number[] {
  const { opened, ended, settled } = figures ?? {};
  return [settled ?? 0, (ended ?? 0) - (settled ?? 0), (opened ?? 0) - (ended ?? 0)];
}
