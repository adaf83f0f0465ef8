import { EmptyState, Faint, Moment, Num, Panel, RowItem, Rows, useFormat, usePanelData, useWords, type CustomerRef } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';

import type { OrdersPanel_CustomerFragment } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import { LineItem } from './line-item.tsx';
import { OrderStatusBadge } from './order-status-badge.tsx';
import styles from './orders-panel.module.css';
import { ORDERS_OF_CUSTOMER } from './orders-of-customer.ts';
import { ShipmentBadge, Tracking } from './shipment-text.tsx';

type Order = NonNullable<OrdersPanel_CustomerFragment['orders']>['nodes'][number];

/** Orders of the customer, newest first: lines with flags, parcels, states of marketplace and ERP. */
export function OrdersPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(orderWords);
  const known = usePanelData(ORDERS_OF_CUSTOMER, customer);
  const orders = known?.orders?.nodes ?? [];
  const count = `${orders.length}${known?.orders?.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <Panel title={words('order.kind')} icon={IconPackage} count={count} flush={orders.length > 0}>
      {orders.length === 0 ? (
        <EmptyState small title={words('orders.none.customer')} />
      ) : (
        <Rows label={words('orders.all')}>
          {orders.map((order) => (
            <OrderItem key={order.id} order={order} customerId={customer.id} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function OrderItem({ order, customerId }: { order: Order; customerId: string }) {
  const words = useWords(orderWords);
  const format = useFormat();
  return (
    <RowItem
      to={`/orders/${order.id}`}
      title={<Num>{order.number}</Num>}
      end={<OrderStatusBadge status={order.erpStatus} />}
      detail={
        <>
          <Moment at={order.orderedAt} short />
          <span>{order.storefront.name}</span>
          <span>
            {words('order.channelStatus')} {order.channelStatus} <Faint>{order.channelName}</Faint>
          </span>
          <span>{format.money(order.total)}</span>
        </>
      }
    >
      <ul className={styles['lines']}>
        {order.lines.map((line) => (
          <LineItem key={line.id} line={line} customerId={customerId} />
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
