import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SearchField,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconBuildingWarehouse } from '@tabler/icons-react';
import { STOCK_LEVELS } from './stock-queries.ts';
import { StockSide } from './stock-side.tsx';
import { StockTable } from './stock-table.tsx';
import { stockWords } from './stock-words.ts';

const FILTERS = ['SOLD_OUT', 'ALLOCATED'] as const;
const WHOLE_LIST = { q: '', part: '', item: '' };

/** The warehouse: what lies in it, what is ordered of it and what can be sold (C4). */
export function StockPage() {
  const words = useWords(stockWords);
  const [state, change] = useUrlState(WHOLE_LIST);
  const filter = FILTERS.find((each) => each === state.part);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(STOCK_LEVELS, {
    variables: { ...(state.q === '' ? {} : { search: state.q }), ...(filter ? { filter } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? (loading ? previousData : undefined))?.stockLevels;
  const more = found?.pageInfo.hasNextPage ?? false;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar>
        <SearchField label={words('search')} value={state.q} onChange={(q) => change({ q })} />
        <Chips
          label={words('filter')}
          options={FILTERS.map((value) => ({ value, label: words(`filter.${value}`) }))}
          value={filter ? [filter] : []}
          onChange={(next) => change({ part: next.find((each) => each !== filter) ?? '' })}
        />
      </FilterBar>
      <Panel title={words('list')} count={found && `${found.nodes.length}${more ? '+' : ''}`} flush>
        {error && !found ? (
          <ProblemArea error={error} onRetry={() => void refetch()} />
        ) : found?.nodes.length === 0 ? (
          <EmptyState icon={IconBuildingWarehouse} title={words('none')} text={words('none.text')} />
        ) : (
          <StockTable
            levels={found?.nodes}
            current={state.item}
            onOpen={(item) => change({ item })}
            more={{
              has: more,
              busy: loading,
              load: () => void fetchMore({ variables: { after: found?.pageInfo.endCursor } }),
            }}
          />
        )}
      </Panel>
      <StockSide variantId={state.item} onClose={() => change({ item: '' })} />
    </Page>
  );
}
