import { DataList, DueClock, Faint, Num, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { ReturnListQuery } from '../gql/graphql.ts';
import { ReturnStateBadge } from './return-state-badge.tsx';
import { elapsedText } from './return-texts.ts';
import { returnWords } from './return-words.ts';
import styles from './returns.module.css';

type Row = ReturnListQuery['orderReturns']['nodes'][number];
type ReturnTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Returns as a table; what is late is red and says so (E6). */
export function ReturnTable(props: ReturnTableProps) {
  const words = useWords(returnWords);
  const columns: Column<Row>[] = [
    { key: 'number', head: words('list.number'), width: '128px', cell: ({ number }) => <Num>{number}</Num> },
    {
      key: 'state',
      head: words('list.state'),
      width: '140px',
      cell: ({ state }) => <ReturnStateBadge state={state} />,
    },
    {
      key: 'kind',
      head: words('list.kind'),
      width: '96px',
      cell: ({ kind }) => words(`kind.${kind}`),
      wideOnly: true,
    },
    { key: 'items', head: words('list.items'), cell: (row) => <Items row={row} />, wideOnly: true },
    {
      key: 'order',
      head: words('list.order'),
      width: '156px',
      cell: ({ order }) => <Num>{order.number}</Num>,
      wideOnly: true,
    },
    {
      key: 'tracking',
      head: words('list.tracking'),
      width: '116px',
      cell: ({ trackingNumber }) => trackingNumber && <Num>{trackingNumber}</Num>,
      wideOnly: true,
    },
    {
      key: 'customer',
      head: words('list.customer'),
      width: '132px',
      cell: ({ customerName, order }) => (
        <>
          {customerName} <Faint>{order.storefront.name}</Faint>
        </>
      ),
      wideOnly: true,
    },
    {
      key: 'elapsed',
      head: words('list.elapsed'),
      width: '136px',
      cell: ({ requestedAt, isRed }) => (
        <span className={isRed ? styles['late'] : undefined}>
          {elapsedText(words, requestedAt)}
          {isRed && ` · ${words('list.overdue')}`}
        </span>
      ),
    },
    {
      key: 'due',
      head: words('list.refundDue'),
      width: '100px',
      cell: ({ state, refundDueAt }) =>
        refundDueAt && (state === 'ARRIVED' || state === 'CONFIRMED') && <DueClock dueAt={refundDueAt} />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('list.title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/returns/${id}`}
      isOverdue={({ isRed }) => isRed}
    />
  );
}

function Items({ row }: { row: Row }) {
  return row.lines.map(({ orderLine, quantity }) => `${orderLine.variant.sku} / ${quantity}`).join(', ');
}
