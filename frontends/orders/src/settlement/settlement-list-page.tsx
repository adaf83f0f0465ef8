import { useQuery } from '@apollo/client/react';
import {
  Button,
  Facts,
  Group,
  notify,
  Page,
  PageHeader,
  Panel,
  useFormat,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { RunSettlementDialog } from './run-settlement-dialog.tsx';
import { SettlementFilters, useSettlementFilter } from './settlement-filters.tsx';
import { SETTLEMENTS } from './settlement-list-query.ts';
import { SettlementRuns } from './settlement-runs.tsx';
import { SettlementTable } from './settlement-table.tsx';
import { settlementWords } from './settlement-words.ts';
import { useSettlementRuns, type ShownRun } from './use-settlement-runs.ts';

/** List of settlements by storefront, period and state, with their sums; the filters are in the address. */
export function SettlementListPage() {
  const words = useWords(settlementWords);
  const format = useFormat();
  const runs = useHasRole()('HEADQUARTERS', 'ADMIN');
  const [running, setRunning] = useState(false);
  const filter = useSettlementFilter();
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(SETTLEMENTS, {
    variables: { filter: filter.variables },
    fetchPolicy: 'cache-and-network',
  });
  const tellMade = ({ periodFrom: from, periodTo: to, settlementCount }: ShownRun) => {
    notify.done(words('run.done', { from, to, count: settlementCount ?? 0 }));
    void refetch();
  };
  const { going, waitFor } = useSettlementRuns(runs, tellMade);
  const noteAsked = (run: ShownRun) => {
    if (run.state === 'DONE') return tellMade(run);
    notify.done(words('run.started'));
    waitFor(run);
  };
  const known = data ?? (loading ? previousData : undefined);
  const { count, sums } = known?.settlementTotals ?? {};
  const { hasNextPage = false, endCursor = null } = known?.settlements.pageInfo ?? {};
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={
          <Group gap="xs">
            <Button variant="default" component={Link} to="/orders/settlements/check">
              {words('toCheck')}
            </Button>
            {runs && (
              <Button variant="filled" onClick={() => setRunning(true)}>
                {words('run')}
              </Button>
            )}
          </Group>
        }
      />
      <SettlementRuns runs={going} onAgain={noteAsked} />
      <SettlementFilters filter={filter} />
      {sums && (
        <Panel title={words('sums')} count={words('count', { count: count ?? 0 })}>
          <Facts
            items={[
              { term: words('sum.sales'), value: format.money(sums.sales) },
              { term: words('sum.returned'), value: format.money(sums.returned) },
              { term: words('sum.deliveryFees'), value: format.money(sums.deliveryFees) },
              { term: words('total'), value: format.money(sums.total) },
            ]}
          />
        </Panel>
      )}
      <Panel title={words('all')} flush>
        <SettlementTable
          rows={known?.settlements.nodes}
          error={error}
          onRetry={() => void refetch()}
          more={{ has: hasNextPage, busy: loading, load: () => void fetchMore({ variables: { after: endCursor } }) }}
        />
      </Panel>
      <RunSettlementDialog opened={running} onClose={() => setRunning(false)} onAsked={noteAsked} />
    </Page>
  );
}
