import { DataList, Sparkbars, useFormat, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { ItemCategoryListQuery } from '../gql/graphql.ts';
import { insightWords } from '../words.ts';
import { ChangeBadge } from './change-badge.tsx';
import { trendBars } from './trend-bars.ts';
import styles from './item-category.module.css';

type Row = ItemCategoryListQuery['itemCategories']['nodes'][number];
type ItemCategoryTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Item categories as a table: how many lately, against the usual, month by month. */
export function ItemCategoryTable(props: ItemCategoryTableProps) {
  const words = useWords(insightWords);
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'name', head: words('item.name'), width: '28%', cell: ({ name }) => name },
    {
      key: 'recent',
      head: words('item.recent'),
      width: '104px',
      align: 'end',
      cell: ({ recentCount }) => format.number(recentCount),
    },
    {
      key: 'change',
      head: words('item.change'),
      width: '168px',
      cell: ({ changeRatio }) => <ChangeBadge ratio={changeRatio} />,
    },
    {
      key: 'trend',
      head: words('item.trend'),
      cell: (item) => (
        <div className={styles['bars']}>
          <Sparkbars values={trendBars(item, words('item.lately'), new Date())} height={24} />
        </div>
      ),
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('items.all')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/insights/items/${id}`}
    />
  );
}
