import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Faint, Moment, Num, RowItem, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { IconSearch } from '@tabler/icons-react';
import type { OrderItem_OrderFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { orderWords } from '../words.ts';
import { LineItem } from './line-item.tsx';
import { OrderStatusBadge } from './order-status-badge.tsx';
import { ShipmentBadge, Tracking } from './shipment-text.tsx';
import styles from './orders-panel.module.css';

const ORDER_ITEM = graphql(`
  fragment OrderItem_order on Order {
    id
    number
    erpStatus
    channelName
    channelStatus
    orderedAt
    storefront {
      id
      code
      name
    }
    total {
      amount
      currency
    }
    lines {
      id
      number
      quantity
      flags
      amount {
        amount
        currency
      }
      variant {
        id
        sku
        product {
          id
          name
        }
      }
    }
    shipments {
      id
      kind
      status
      courier
      trackingNumber
    }
  }
`);

/** One order on the customer page: states of marketplace and ERP, lines with flags, parcels. */
export function OrderItem(props: {
  order: FragmentType<OrderItem_OrderFragment>;
  customerId: string;
  sought: boolean;
}) {
  const { customerId, sought } = props;
  const words = useWords(orderWords);
  const { data: order, complete } = useFragment({ fragment: ORDER_ITEM, from: props.order });
  if (!complete) return null;
  return (
    <RowItem
      to={`/orders/${order.id}`}
      title={<Num>{order.number}</Num>}
      end={
        <>
          {sought && <StateBadge icon={IconSearch}>{words('orders.sought')}</StateBadge>}
          <OrderStatusBadge status={order.erpStatus} />
        </>
      }
      detail={<Details order={order} />}
    >
      <ul className={styles['lines']}>
        {order.lines.map((line) => (
          <LineItem key={line.id} line={line} orderId={order.id} customerId={customerId} />
        ))}
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className={styles['shipment']}>
            <ShipmentBadge shipment={shipment} />
            <Tracking shipment={shipment} />
          </li>
        ))}
      </ul>
    </RowItem>
  );
}

function Details({ order }: { order: OrderItem_OrderFragment }) {
  const words = useWords(orderWords);
  const format = useFormat();
  return (
    <>
      <Moment at={order.orderedAt} short />
      <span>{order.storefront.name}</span>
      <span>
        {words('order.channelStatus')} {order.channelStatus} <Faint>{order.channelName}</Faint>
      </span>
      <span>{format.money(order.total)}</span>
    </>
  );
}
