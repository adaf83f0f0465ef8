import { figureRows, saveCsv, StepButton, useWords, type MonthPeriod } from '@madang/frontend-kit';
import { IconDownload } from '@tabler/icons-react';
import type { ShownFigures, Statistics } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { FIGURES } from './use-figures.ts';

/** Takes the figures that are shown along as a file; one that is not told is empty. */
export function CsvButton({ period, statistics }: { period: MonthPeriod; statistics: Statistics }) {
  const words = useWords(statisticsWords);
  const take = () => {
    const heads = [words('dimension'), words('value'), ...FIGURES.map((figure) => words(figure))];
    const names = {
      totals: words('total'),
      months: words('byMonth'),
      dimension: (dimension: Statistics['breakdowns'][number]['dimension']) => words(`by.${dimension}`),
    };
    saveCsv(`disputes-${period.from}-${period.to}.csv`, heads, figureRows(named(statistics), names, cells));
  };
  return <StepButton label={words('csv')} hotKey="F8" icon={<IconDownload size={14} aria-hidden />} onRun={take} />;
}

/** Items by their names, as far as those are known. */
function named({ totals, months, breakdowns }: Statistics) {
  return {
    totals,
    months,
    breakdowns: breakdowns.map(({ dimension, values }) => ({
      dimension,
      values: values.map(({ label, itemCategory, figures }) => ({ label: itemCategory?.name ?? label, figures })),
    })),
  };
}

function cells(figures: ShownFigures) {
  return FIGURES.map((figure) => figures[figure]);
}
