import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  useFormat,
  useVisit,
  useWords,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { useParams } from 'react-router';
import type { ItemCategoryPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { insightWords } from '../words.ts';
import { ChangeBadge } from './change-badge.tsx';
import { MonthChart } from './month-chart.tsx';
import styles from './item-category.module.css';

const ITEM = graphql(`
  query ItemCategoryPage($id: ID!) {
    itemCategory(id: $id) {
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
  }
`);

/** One item category: how it stands against the usual, and its year month by month. */
export function ItemCategoryPage() {
  const words = useWords(insightWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(ITEM, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (data?.itemCategory) return <Shown item={data.itemCategory} />;
  return (
    <Page title={words('item.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon={IconChartBar} title={words('item.none')} text={words('item.none.text')} />
      )}
    </Page>
  );
}

function Shown({ item }: { item: NonNullable<ItemCategoryPageQuery['itemCategory']> }) {
  const words = useWords(insightWords);
  const format = useFormat();
  useVisit({ to: `/insights/items/${item.id}`, title: item.name, detail: words('item.kind') });
  return (
    <Page title={item.name}>
      <PageHeader
        backTo={{ to: '/insights', label: words('items.title') }}
        title={item.name}
        state={<ChangeBadge ratio={item.changeRatio} />}
        clock={
          <span>
            {words('item.recent')} {words('count', { count: format.number(item.recentCount) })}
          </span>
        }
      />
      <Panel title={words('item.trend.title')}>
        <MonthChart item={item} />
      </Panel>
      <p className={styles['how']}>{words('item.how')}</p>
    </Page>
  );
}
