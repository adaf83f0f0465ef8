import { DataList, Faint, Moment, Num, useFormat, useWords, type Column, type DataListProps } from '@madang/frontend-kit';

import type { OrderListQuery } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import { flagsOfOrder, LineFlags } from './line-flags.tsx';
import { OrderStatusBadge } from './order-status-badge.tsx';

type Row = OrderListQuery['orders']['nodes'][number];
type OrderTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'>;

/** Orders as a dense table, flags first. */
export function OrderTable(props: OrderTableProps) {
  const words = useWords(orderWords);
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'number', head: words('order.number'), width: '160px', cell: ({ number }) => <Num>{number}</Num> },
    { key: 'flags', head: words('order.flags'), width: '76px', cell: ({ lines }) => <LineFlags flags={flagsOfOrder(lines)} /> },
    { key: 'product', head: words('order.product'), cell: ({ lines }) => <Ordered lines={lines} /> },
    { key: 'total', head: words('order.total'), width: '96px', align: 'end', cell: ({ total }) => format.money(total), wideOnly: true },
    { key: 'erp', head: words('order.erpStatus'), width: '96px', cell: ({ erpStatus }) => <OrderStatusBadge status={erpStatus} /> },
    { key: 'channel', head: words('order.channelStatus'), width: '128px', cell: (order) => <ChannelStatus order={order} />, wideOnly: true },
    { key: 'storefront', head: words('order.storefront'), width: '88px', cell: ({ storefront }) => storefront.name, wideOnly: true },
    { key: 'orderer', head: words('order.orderer'), width: '148px', cell: (order) => <Orderer order={order} />, wideOnly: true },
    { key: 'recipient', head: words('order.recipient'), width: '72px', cell: ({ recipientName }) => recipientName, wideOnly: true },
    { key: 'ordered', head: words('order.ordered'), width: '116px', cell: ({ orderedAt }) => <Moment at={orderedAt} short />, wideOnly: true },
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

function Ordered({ lines }: { lines: Row['lines'] }) {
  const words = useWords(orderWords);
  const [first, ...others] = lines;
  if (!first) return null;
  return (
    <>
      {first.variant.product.name} <Faint>{first.variant.sku}</Faint> ×{first.quantity}
      {others.length > 0 && <Faint> {words('order.product.more', { count: others.length })}</Faint>}
    </>
  );
}

function ChannelStatus({ order: { channelName, channelStatus } }: { order: Row }) {
  return (
    <>
      {channelStatus} <Faint>{channelName}</Faint>
    </>
  );
}

function Orderer({ order: { ordererName, ordererPhone } }: { order: Row }) {
  const format = useFormat();
  return (
    <>
      {ordererName} {ordererPhone && <Faint>{format.phone(ordererPhone)}</Faint>}
    </>
  );
}
