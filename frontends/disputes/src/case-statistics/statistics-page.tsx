import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Faint,
  FilterBar,
  Page,
  PageHeader,
  ProblemArea,
  SkeletonLines,
  useFormat,
  useUrlState,
  useWords,
  type MonthPeriod,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { BreakdownPanel } from './breakdown-panel.tsx';
import { CsvButton } from './csv-button.tsx';
import { MonthField } from './month-field.tsx';
import { MonthsPanel } from './months-panel.tsx';
import { monthsOf } from './months.ts';
import { STATISTICS, type Statistics } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { TotalTiles } from './total-tiles.tsx';
import styles from './statistics.module.css';

/** How many cases came, what they were about and how they ended (K20); the period is in the address. */
export function StatisticsPage() {
  const words = useWords(statisticsWords);
  const [state, change] = useUrlState({ from: '', to: '' });
  const period = monthsOf(state, new Date());
  const { data, previousData, loading, error, refetch } = useQuery(STATISTICS, {
    variables: period,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? (loading ? previousData : undefined);
  const statistics = answer?.disputeStatistics;
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={statistics && <CsvButton period={period} statistics={statistics} />}
      />
      <FilterBar>
        <MonthField label={words('from')} value={period.from} onChange={(from) => change({ from })} />
        <span aria-hidden>~</span>
        <MonthField label={words('to')} value={period.to} onChange={(to) => change({ to })} />
      </FilterBar>
      {statistics ? (
        <Parts period={period} statistics={statistics} />
      ) : error && !answer ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : answer ? (
        <EmptyState icon={IconChartBar} title={words('invalid')} text={words('invalid.text')} />
      ) : (
        <SkeletonLines lines={12} />
      )}
    </Page>
  );
}

function Parts({ period, statistics }: { period: MonthPeriod; statistics: Statistics }) {
  const words = useWords(statisticsWords);
  const { dateTime } = useFormat();
  const { totals, breakdowns, countedAt } = statistics;
  if (totals.opened === 0) return <EmptyState icon={IconChartBar} title={words('empty')} text={words('empty.text')} />;
  return (
    <>
      {countedAt && <Faint>{words('asOf', { ...period, time: dateTime(countedAt) })}</Faint>}
      <TotalTiles totals={totals} />
      <MonthsPanel statistics={statistics} />
      <div className={styles['breakdowns']}>
        {breakdowns.map((breakdown) => (
          <BreakdownPanel key={breakdown.dimension} breakdown={breakdown} of={totals.opened} />
        ))}
      </div>
    </>
  );
}
