import { Faint, Moment, Num, RowItem, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { IconSearch } from '@tabler/icons-react';
import { orderWords } from '../words.ts';
import { LineItem } from './line-item.tsx';
import type { OrderCard } from './order-cards.ts';
import { OrderStatusBadge } from './order-status-badge.tsx';
import { ShipmentBadge, Tracking } from './shipment-text.tsx';
import styles from './orders-panel.module.css';

/** One order on the customer page: states of marketplace and ERP, lines with flags, parcels. */
export function OrderItem({ order, customerId, sought }: { order: OrderCard; customerId: string; sought: boolean }) {
  const words = useWords(orderWords);
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

function Details({ order }: { order: OrderCard }) {
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
