import { useQuery } from '@apollo/client/react';
import {
  Button,
  Chips,
  EmptyState,
  FilterBar,
  Moment,
  Num,
  ProblemArea,
  SearchField,
  seoulDay,
  SkeletonLines,
  useWords,
  type SharedParts,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { LineFlags, OrderStatusBadge } from '../order/index.ts';
import { orderWords } from '../words.ts';
import { FILTER_KEYS, FILTERS, firstDayOf, PERIOD_KEYS, PERIODS, type Period } from './desk-question.ts';
import { deskWords } from './desk-words.ts';
import { ORDER_CHOICE_LINES, type ChoiceLine } from './order-choice-query.ts';
import styles from './order-choice.module.css';

type OrderChoiceProps = SharedParts['orders/order-search/1'];

/** Integrated order search as others draw it: its number keys, and buttons that choose an order, a line, or a pickup (E8). */
export function OrderChoice(props: OrderChoiceProps) {
  const words = useWords(deskWords);
  const [q, setQ] = useState('');
  const [period, setPeriod] = useState<Period | null>(null);
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('ALL');
  const { data, previousData, loading, error, refetch } = useQuery(ORDER_CHOICE_LINES, {
    variables: {
      ...(q === '' ? {} : { search: q }),
      ...(filter === 'ALL' ? {} : { filter }),
      ...(period ? { from: firstDayOf(period, seoulDay()) } : {}),
    },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const lines = (data ?? (loading ? previousData : undefined))?.orderLines;
  return (
    <>
      <Filters q={q} onSearch={setQ} period={period} onPeriod={setPeriod} filter={filter} onFilter={setFilter} />
      {lines ? (
        lines.nodes.length === 0 ? (
          <EmptyState small title={words('none')} text={words('none.text')} />
        ) : (
          <Lines {...props} lines={lines.nodes} />
        )
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
      {lines?.pageInfo.hasNextPage && <p className={styles['more']}>{words('choice.more')}</p>}
    </>
  );
}

function Filters(props: {
  q: string;
  onSearch: (q: string) => void;
  period: Period | null;
  onPeriod: (period: Period | null) => void;
  filter: (typeof FILTERS)[number];
  onFilter: (filter: (typeof FILTERS)[number]) => void;
}) {
  const { q, onSearch, period, onPeriod, filter, onFilter } = props;
  const words = useWords(orderWords);
  return (
    <FilterBar>
      <SearchField label={words('orders.search')} value={q} onChange={onSearch} />
      <Chips
        label={words('orders.period')}
        options={PERIODS.map((value) => ({ value, label: words(`period.${value}`), hotKey: PERIOD_KEYS[value] }))}
        value={period ? [period] : []}
        onChange={(chosen) => onPeriod(chosen.find((each) => each !== period) ?? null)}
      />
      <Chips
        label={words('orders.filter')}
        options={FILTERS.map((value) => ({ value, label: words(`filter.${value}`), hotKey: FILTER_KEYS[value] }))}
        value={[filter]}
        onChange={(chosen) => onFilter(chosen.find((each) => each !== filter) ?? 'ALL')}
      />
    </FilterBar>
  );
}

function Lines({ lines, onChoose, onPickup }: OrderChoiceProps & { lines: readonly ChoiceLine[] }) {
  const words = useWords(deskWords);
  return (
    <table className={styles['table']} aria-label={words('grid.label')}>
      <thead>
        <tr>
          <th scope="col">{words('column.LINE_NUMBER')}</th>
          <th scope="col">{words('column.FLAGS')}</th>
          <th scope="col">{words('column.ORDERER')}</th>
          <th scope="col">{words('column.PRODUCT')}</th>
          <th scope="col">{words('column.ORDERED_AT')}</th>
          <th scope="col">{words('column.ERP_STATUS')}</th>
          <th scope="col" aria-label={words('choice.acts')} />
        </tr>
      </thead>
      <tbody>
        {lines.map(
          (line) =>
            line.order && <Line key={line.id} line={line} order={line.order} onChoose={onChoose} onPickup={onPickup} />,
        )}
      </tbody>
    </table>
  );
}

function Line(props: OrderChoiceProps & { line: ChoiceLine; order: NonNullable<ChoiceLine['order']> }) {
  const { line, order, onChoose, onPickup } = props;
  const words = useWords(deskWords);
  const { variant } = line;
  const customerId = order.customer?.id ?? null;
  return (
    <tr>
      <td>
        <Num>{line.number}</Num>
      </td>
      <td>
        <LineFlags flags={line.flags} />
      </td>
      <td>{order.ordererName}</td>
      <td className={styles['product']}>
        {variant.product.name} · {[variant.colour, variant.size].filter(Boolean).join(' / ')}
      </td>
      <td>
        <Moment at={order.orderedAt} short />
      </td>
      <td>
        <OrderStatusBadge status={order.erpStatus} />
      </td>
      <td>
        <div className={styles['acts']}>
          <Button
            size="compact-xs"
            onClick={() => onChoose({ orderId: order.id, orderLineId: line.id, customerId })}
            aria-label={words('select.line.of', { number: line.number })}
          >
            {words('select.line')}
          </Button>
          <Button
            size="compact-xs"
            onClick={() => onChoose({ orderId: order.id, orderLineId: null, customerId })}
            aria-label={words('select.order.of', { number: order.number })}
          >
            {words('select.order')}
          </Button>
          <Button size="compact-xs" onClick={() => onPickup(order.id)}>
            {words('column.PICKUP')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
