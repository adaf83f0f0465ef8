import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  ProblemArea,
  SegmentedControl,
  SkeletonLines,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { StorefrontSelect, useStorefronts } from '../storefront/index.ts';
import { DashboardParts } from './dashboard-parts.tsx';
import { DASHBOARD } from './dashboard-query.ts';
import { dashboardWords } from './dashboard-words.ts';
import { periodOf, PERIODS } from './period.ts';

/** How a storefront is doing, at a glance; storefront and period are in the address. */
export function DashboardPage() {
  const words = useWords(dashboardWords);
  const [{ storefront, days }, change] = useUrlState({ storefront: '', days: '30' });
  const own = useStorefronts();
  const storefronts = own.storefronts ?? [];
  const code = storefronts.find((known) => known.code === storefront)?.code ?? storefronts[0]?.code ?? '';
  const period = periodOf(days, new Date());
  const { data, previousData, loading, error, refetch } = useQuery(DASHBOARD, {
    variables: { code, ...period },
    skip: code === '',
    fetchPolicy: 'cache-and-network',
  });
  const dashboard = (data ?? (loading ? previousData : undefined))?.storefrontDashboard;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar>
        <StorefrontSelect required value={code} onChange={(next) => change({ storefront: next })} />
        <SegmentedControl
          aria-label={words('days')}
          data={PERIODS.map((value) => ({ value, label: words(`days.${value}`) }))}
          value={days}
          onChange={(next) => change({ days: next })}
        />
      </FilterBar>
      {dashboard ? (
        <DashboardParts dashboard={dashboard} />
      ) : error || own.error ? (
        <ProblemArea error={error ?? own.error} onRetry={() => void (own.error ? own.refetch() : refetch())} />
      ) : own.storefronts && code === '' ? (
        <EmptyState icon={IconChartBar} title={words('none')} text={words('none.text')} />
      ) : (
        <SkeletonLines lines={10} />
      )}
    </Page>
  );
}
