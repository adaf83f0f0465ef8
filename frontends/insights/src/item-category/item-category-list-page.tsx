import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { graphql } from '../gql/index.ts';
import { insightWords } from '../words.ts';
import { ItemCategoryTable } from './item-category-table.tsx';
import { RisingSentence } from './rising-sentence.tsx';
import styles from './item-category.module.css';

const ITEMS = graphql(`
  query ItemCategoryList($search: String, $after: String) {
    itemCategories(search: $search, first: 50, after: $after) {
      nodes {
        id
        code
        name
        recentCount
        changeRatio
        monthlyTrend(months: 13) {
          month
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Item categories by what was complained about most lately; a sentence says what stands out. */
export function ItemCategoryListPage() {
  const words = useWords(insightWords);
  const [{ q }, change] = useUrlState({ q: '' });
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ITEMS, {
    variables: q === '' ? {} : { search: q },
    fetchPolicy: 'cache-and-network',
  });
  const items = (data ?? (loading ? previousData : undefined))?.itemCategories;
  const more = items?.pageInfo.hasNextPage ?? false;
  return (
    <Page title={words('items.title')}>
      <PageHeader title={words('items.title')} />
      {items && items.nodes.length > 0 && <RisingSentence items={items.nodes} />}
      <FilterBar>
        <SearchField label={words('items.search')} value={q} onChange={(text) => change({ q: text })} />
      </FilterBar>
      <Panel title={words('items.all')} count={items && `${items.nodes.length}${more ? '+' : ''}`} flush>
        <ItemCategoryTable
          rows={items?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<NothingFound search={q} />}
          more={{
            has: more,
            busy: loading,
            load: () => void fetchMore({ variables: { after: items?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
      <p className={styles['how']}>{words('item.how')}</p>
    </Page>
  );
}

function NothingFound({ search }: { search: string }) {
  const words = useWords(insightWords);
  if (search === '') return <EmptyState icon={IconChartBar} title={words('items.none')} />;
  return (
    <EmptyState icon={IconChartBar} title={words('items.none.search', { search })} text={words('items.none.text')} />
  );
}
