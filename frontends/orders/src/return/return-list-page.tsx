import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconTruckReturn } from '@tabler/icons-react';
import type { OrderReturnState } from '../gql/graphql.ts';
import { StorefrontSelect } from '../storefront/index.ts';
import { RETURN_LIST } from './return-list-query.ts';
import { ReturnTable } from './return-table.tsx';
import { returnWords } from './return-words.ts';
import { ScanReturn } from './scan-return.tsx';

/** States in the order in which a return passes them. */
const STATES = [
  'ARRIVED',
  'IN_TRANSIT',
  'PICKUP_BOOKED',
  'REQUESTED',
  'PENDING',
  'CONFIRMED',
  'REFUNDED',
  'EXCHANGED',
  'CANCELLED',
] as const satisfies readonly OrderReturnState[];

const AGES = ['3', '7'] as const;

/** Returns to fetch, to inspect and to pay back: by state, age and storefront, all of it in the address (C8). */
export function ReturnListPage() {
  const words = useWords(returnWords);
  const [{ q, state, age, storefront }, change] = useUrlState({ q: '', state: [], age: '', storefront: '' });
  const states = STATES.filter((each) => state.includes(each));
  const minimumAge = AGES.find((each) => each === age);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(RETURN_LIST, {
    variables: {
      ...(q === '' ? {} : { search: q }),
      ...(states.length === 0 ? {} : { states }),
      ...(storefront === '' ? {} : { storefront }),
      ...(minimumAge ? { minimumAge: Number(minimumAge) } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const returns = (data ?? (loading ? previousData : undefined))?.orderReturns;
  const endCursor = returns?.pageInfo.endCursor;
  return (
    <Page title={words('list.title')}>
      <PageHeader title={words('list.title')} actions={<ScanReturn />} />
      <FilterBar>
        <SearchField label={words('list.search')} value={q} onChange={(text) => change({ q: text })} />
        <StorefrontSelect value={storefront} onChange={(code) => change({ storefront: code })} />
        <Chips
          label={words('list.states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
        <Chips
          label={words('list.age')}
          options={AGES.map((value) => ({ value, label: words(`list.age.${value}`) }))}
          value={minimumAge ? [minimumAge] : []}
          onChange={(next) => change({ age: next.find((each) => each !== minimumAge) ?? '' })}
        />
      </FilterBar>
      <Panel
        title={words('list.all')}
        count={returns && `${returns.nodes.length}${returns.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <ReturnTable
          rows={returns?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconTruckReturn} title={words('list.none')} text={words('list.none.text')} />}
          more={{
            has: returns?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}
