import { useQuery } from '@apollo/client/react';
import {
  Button,
  figureRows,
  saveCsv,
  seoulMonth,
  useFormat,
  useTitle,
  useUrlState,
  useWords,
  type MonthPeriod,
} from '@madang/frontend-kit';
import { IconDownload } from '@tabler/icons-react';
import { Awaited, PublicPage, redressStyles } from '../redress-parts/index.ts';
import { BreakdownCard } from './breakdown-card.tsx';
import { monthsOf, SHOWN, useFigureWords, valuesOf, type MonthFigures, type Statistics } from './figures-of.ts';
import { MonthsCard } from './months-card.tsx';
import { periodOf } from './months.ts';
import { PeriodForm } from './period-form.tsx';
import { STATISTICS } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { TotalsCard } from './totals-card.tsx';
import styles from './statistics.module.css';

/** Figures of dispute cases, for everybody; the period is in the address (분쟁 통계, K20). */
export function StatisticsPage() {
  const words = useWords(statisticsWords);
  return (
    <PublicPage title={words('title')}>
      <Figures />
    </PublicPage>
  );
}

function Figures() {
  const words = useWords(statisticsWords);
  const current = seoulMonth();
  const [{ from, to }, change] = useUrlState({ ...periodOf('year', current) });
  const period: MonthPeriod = { from, to };
  const answer = useQuery(STATISTICS, { variables: period });
  useTitle(words('title'));
  return (
    <>
      <div>
        <h1>{words('title')}</h1>
        <p className={redressStyles['quiet']}>{words('intro')}</p>
        <p className={redressStyles['quiet']}>{words('suppressed')}</p>
      </div>
      <PeriodForm period={period} current={current} onPeriod={change} />
      <Awaited answer={answer}>
        {({ disputeStatistics: statistics }) =>
          statistics ? <Shown statistics={statistics} period={period} /> : <p role="alert">{words('invalid')}</p>
        }
      </Awaited>
    </>
  );
}

function Shown({ statistics, period }: { statistics: Statistics; period: MonthPeriod }) {
  const words = useWords(statisticsWords);
  const { dateTime } = useFormat();
  const months = monthsOf(statistics, period);
  const take = useCsv(statistics, months, period);
  return (
    <div className={styles['statistics']}>
      <div className={styles['acts']}>
        {statistics.countedAt && (
          <span className={redressStyles['quiet']}>{words('counted', { at: dateTime(statistics.countedAt) })}</span>
        )}
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={take}>
          {words('csv')}
        </Button>
      </div>
      <TotalsCard totals={statistics.totals} />
      <MonthsCard months={months} />
      <div className={styles['breakdowns']}>
        {SHOWN.map((dimension) => (
          <BreakdownCard
            key={dimension}
            title={words(`by.${dimension}`)}
            values={valuesOf(statistics, dimension)}
            total={statistics.totals.opened}
          />
        ))}
      </div>
    </div>
  );
}

/** Gives the way to take all that is shown along as a file. */
function useCsv({ totals, ...statistics }: Statistics, months: readonly MonthFigures[], period: MonthPeriod) {
  const words = useWords(statisticsWords);
  const { heads, cells } = useFigureWords();
  const names = {
    totals: words('totals'),
    months: words('months'),
    dimension: (dimension: (typeof SHOWN)[number]) => words(`by.${dimension}`),
  };
  const breakdowns = SHOWN.map((dimension) => ({ dimension, values: valuesOf(statistics, dimension) }));
  return () =>
    saveCsv(
      `dispute-statistics_${period.from}_${period.to}.csv`,
      [words('kind'), words('item'), ...heads],
      figureRows({ totals, months, breakdowns }, names, cells),
    );
}
