import { BarsChart, Figures, useFormat, useWords } from '@madang/frontend-kit';
import { redressStyles } from '../redress-parts/index.ts';
import { useFigureWords, type MonthFigures } from './figures-of.ts';
import { statisticsWords } from './statistics-words.ts';
import styles from './statistics.module.css';

/** Figures month by month: drawn oldest first, read newest first. */
export function MonthsCard({ months }: { months: readonly MonthFigures[] }) {
  const words = useWords(statisticsWords);
  return (
    <section aria-labelledby="months" className={redressStyles['card']}>
      <h2 id="months">{words('months')}</h2>
      {months.some(({ figures }) => figures.opened !== null) ? (
        <Drawn months={months} />
      ) : (
        <p className={redressStyles['quiet']}>{words('none')}</p>
      )}
    </section>
  );
}

function Drawn({ months }: { months: readonly MonthFigures[] }) {
  const words = useWords(statisticsWords);
  const { number } = useFormat();
  const { heads, cells } = useFigureWords();
  return (
    <>
      <BarsChart
        bars={months.map(({ month, figures }) => ({
          label: month.slice(2),
          values: [figures.opened ?? 0, figures.ended ?? 0],
        }))}
        series={[{ name: words('opened') }, { name: words('ended'), tone: 'done' }]}
        write={number}
      />
      <div className={styles['table']}>
        <Figures
          label={words('months')}
          heads={[words('month'), ...heads]}
          rows={months.toReversed().map(({ month, figures }) => ({ key: month, cells: [month, ...cells(figures)] }))}
        />
      </div>
    </>
  );
}
