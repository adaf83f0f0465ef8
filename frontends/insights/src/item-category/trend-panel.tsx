import {
  EmptyState,
  Panel,
  RowItem,
  Rows,
  Sparkbars,
  useFormat,
  usePanelData,
  usePanelGap,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { insightWords } from '../words.ts';
import { ChangeBadge } from './change-badge.tsx';
import { itemsOf, type ShownItem } from './items-of-customer.ts';
import { trendBars } from './trend-bars.ts';
import { TREND_OF_CUSTOMER } from './trend-of-customer.ts';
import styles from './trend-panel.module.css';

/** How much others complain of what the customer ordered last. */
export function TrendPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(insightWords);
  const known = usePanelData(TREND_OF_CUSTOMER, customer);
  const items = itemsOf(known?.trendOrders);
  const gap = usePanelGap();
  return (
    <Panel title={words('panel.title')} icon={IconChartBar} flush={items.length > 0}>
      {items.length === 0 ? (
        <EmptyState small title={words(gap ? 'panel.away' : 'panel.none')} />
      ) : (
        <Rows label={words('panel.title')}>
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function Item({ item }: { item: ShownItem }) {
  const words = useWords(insightWords);
  const format = useFormat();
  return (
    <RowItem
      to={`/insights/items/${item.id}`}
      title={item.name}
      end={<ChangeBadge ratio={item.changeRatio} />}
      detail={
        <span className={styles['trend']}>
          <Sparkbars values={trendBars(item, words('item.lately'), new Date())} height={28} />
          {words('panel.recent', { count: format.number(item.recentCount) })}
        </span>
      }
    />
  );
}
