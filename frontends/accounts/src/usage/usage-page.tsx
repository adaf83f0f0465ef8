import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  Select,
  SkeletonLines,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { graphql } from '../gql/index.ts';
import { accountsWords } from '../words.ts';
import { UsageBars } from './usage-bars.tsx';
import { UsageTable } from './usage-table.tsx';

const USAGE = graphql(`
  query ApiUsage($keyId: ID) {
    apiUsage(days: 30, keyId: $keyId) {
      day
      requests
      points
      refused
      errors
    }
  }
`);

const KEYS = graphql(`
  query UsageKeys {
    apiKeys(over: true, first: 100) {
      nodes {
        id
        name
        beginning
      }
    }
  }
`);

/** What programs and people of the business asked of the graph, day by day. */
export function UsagePage() {
  const words = useWords(accountsWords);
  const [{ key }, change] = useUrlState({ key: '' });
  const { data, error, refetch } = useQuery(USAGE, {
    variables: key === '' ? {} : { keyId: key },
    fetchPolicy: 'cache-and-network',
  });
  const keys = useQuery(KEYS).data?.apiKeys.nodes ?? [];
  const days = data?.apiUsage;
  const isEmpty = days?.every(({ requests, refused }) => requests + refused === 0) ?? false;
  return (
    <Page title={words('usage.title')}>
      <PageHeader title={words('usage.title')} />
      <FilterBar>
        <Select
          aria-label={words('usage.key')}
          data={[
            { value: '', label: words('usage.key.all') },
            ...keys.map(({ id, name, beginning }) => ({ value: id, label: `${name} · ${beginning}…` })),
          ]}
          value={key}
          onChange={(next) => change({ key: next ?? '' })}
          allowDeselect={false}
        />
      </FilterBar>
      <Panel title={words('usage.days')} icon={IconChartBar}>
        {!days && (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={6} />)}
        {isEmpty && <EmptyState title={words('usage.none')} text={words('usage.none.text')} />}
        {days && !isEmpty && <UsageBars days={days} />}
      </Panel>
      {days && !isEmpty && (
        <Panel title={words('usage.byDay')} flush>
          <UsageTable days={days} />
        </Panel>
      )}
    </Page>
  );
}
