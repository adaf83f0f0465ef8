import {
  DataList,
  Faint,
  Moment,
  Num,
  useFormat,
  useWords,
  type Column,
  type DataListProps,
} from '@madang/frontend-kit';
import type { OrderListQuery } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import { flagsOfOrder, LineFlags } from './line-flags.tsx';
import { OrderStatusBadge } from './order-status-badge.tsx';
import styles from './order-table.module.css';

type Row = OrderListQuery['orders']['nodes'][number];
type OrderTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Orders as a dense table, flags first. */
export function OrderTable(props: OrderTableProps) {
  const words = useWords(orderWords);
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'number', head: words('order.number'), width: '172px', cell: (order) => <Numbered order={order} /> },
    {
      key: 'flags',
      head: words('order.flags'),
      width: '104px',
      cell: ({ lines }) => <LineFlags flags={flagsOfOrder(lines)} />,
    },
    { key: 'product', head: words('order.product'), cell: ({ lines }) => <Ordered lines={lines} />, wideOnly: true },
    {
      key: 'total',
      head: words('order.total'),
      width: '100px',
      align: 'end',
      cell: ({ total }) => format.money(total),
      wideOnly: true,
    },
    {
      key: 'erp',
      head: words('order.erpStatus'),
      width: '112px',
      cell: ({ erpStatus }) => <OrderStatusBadge status={erpStatus} />,
    },
    {
      key: 'channel',
      head: words('order.channelStatus'),
      width: '88px',
      cell: ({ channelStatus }) => channelStatus,
      wideOnly: true,
    },
    {
      key: 'storefront',
      head: words('order.storefront'),
      width: '140px',
      cell: (order) => <SoldAt order={order} />,
      wideOnly: true,
    },
    {
      key: 'orderer',
      head: words('order.orderer'),
      width: '76px',
      cell: ({ ordererName }) => ordererName,
      wideOnly: true,
    },
    {
      key: 'recipient',
      head: words('order.recipient'),
      width: '76px',
      cell: ({ recipientName }) => recipientName,
      wideOnly: true,
    },
    {
      key: 'ordered',
      head: words('order.ordered'),
      width: '112px',
      cell: ({ orderedAt }) => <Moment at={orderedAt} short />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('orders.all')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/${id}`}
    />
  );
}

/** Number of an order; at phone width what was ordered stands below it, where it has no column of its own. */
function Numbered({ order: { number, lines } }: { order: Row }) {
  return (
    <>
      <Num>{number}</Num>
      <span className={styles['below']}>
        <Ordered lines={lines} />
      </span>
    </>
  );
}

function Ordered({ lines }: { lines: Row['lines'] }) {
  const words = useWords(orderWords);
  const [first, ...others] = lines;
  if (!first) return null;
  return (
    <>
      {first.variant.product.name} ×{first.quantity}
      {others.length > 0 && ` ${words('order.product.more', { count: others.length })}`}{' '}
      <Faint>{first.variant.sku}</Faint>
    </>
  );
}

function SoldAt({ order: { storefront, channelName } }: { order: Row }) {
  return (
    <>
      {storefront.name} <Faint>{channelName}</Faint>
    </>
  );
}
