import { Button, EmptyState, Moment, Num, RowItem, Rows, StaleNotice, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PastCalls } from '../call/index.ts';
import { DeskPane } from './desk-pane.tsx';
import type { DeskCustomer, DeskOrder } from './desk-queries.ts';
import type { OrderChoice } from './desk-screen.ts';
import { deskWords } from './desk-words.ts';
import { TicketRows } from './ticket-rows.tsx';
import styles from './desk.module.css';

interface CustomerPanesProps {
  readonly customer: DeskCustomer | null;
  /** The order whose details are looked at; it need not be the linked one. */
  readonly order: DeskOrder | null;
  readonly onLook: (orderId: string) => void;
  readonly onChoose: (choice: OrderChoice) => void;
  readonly onPickup: (orderId: string) => void;
  readonly onRetry: () => void;
}

/** What the customer ordered (25), one of the orders with its lines (26), their tickets (27) and their calls. */
export function CustomerPanes(props: CustomerPanesProps) {
  const { customer, order, onLook } = props;
  const words = useWords(deskWords);
  const [tab, setTab] = useState('orders');
  const none = <EmptyState small title={words('customer.none')} />;
  const orders = customer?.orders?.nodes;
  return (
    <DeskPane
      label={words('customer.tabs')}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          key: 'orders',
          label: words('customer.orders'),
          count: orders && counted(orders.length, customer.orders?.pageInfo.hasNextPage),
          content: customer ? (
            <Orders
              {...props}
              customer={customer}
              onLook={(id) => {
                onLook(id);
                setTab('order');
              }}
            />
          ) : (
            none
          ),
        },
        {
          key: 'order',
          label: words('customer.order'),
          content: order ? (
            <OrderDetail {...props} order={order} />
          ) : (
            <EmptyState small title={words('customer.order.none')} />
          ),
        },
        {
          key: 'tickets',
          label: words('customer.tickets'),
          count: customer ? counted(customer.tickets.nodes.length, customer.tickets.pageInfo.hasNextPage) : undefined,
          content: customer ? (
            <TicketRows
              label={words('customer.tickets')}
              none={words('customer.tickets.none')}
              tickets={customer.tickets.nodes}
            />
          ) : (
            none
          ),
        },
        {
          key: 'calls',
          label: words('customer.calls'),
          count: customer ? counted(customer.calls.nodes.length, customer.calls.pageInfo.hasNextPage) : undefined,
          content: customer ? <PastCalls calls={customer.calls.nodes} /> : none,
        },
      ]}
    />
  );
}

function counted(length: number, hasMore: boolean | undefined): string {
  return `${length}${hasMore ? '+' : ''}`;
}

function Orders({ customer, onLook, onChoose, onPickup, onRetry }: CustomerPanesProps & { customer: DeskCustomer }) {
  const words = useWords(deskWords);
  if (!customer.orders) return <StaleNotice service="orders" partial onRetry={onRetry} />;
  if (customer.orders.nodes.length === 0) return <EmptyState small title={words('customer.orders.none')} />;
  return (
    <Rows label={words('customer.orders')}>
      {customer.orders.nodes.map(({ id, number, erpStatus, orderedAt, lines }) => (
        <RowItem
          key={id}
          title={
            <button type="button" className={styles['look']} onClick={() => onLook(id)}>
              <Num>{number}</Num>
            </button>
          }
          end={
            <>
              <Button
                size="compact-xs"
                onClick={() => onChoose({ orderId: id, orderLineId: null, customerId: customer.id })}
              >
                {words('order.choose')}
              </Button>
              <Button size="compact-xs" onClick={() => onPickup(id)}>
                {words('order.pickup')}
              </Button>
            </>
          }
          detail={
            <>
              <span>{words(`erp.status.${erpStatus}`)}</span>
              <Moment at={orderedAt} short />
              <span>
                {lines[0]?.variant.product.name}
                {lines.length > 1 && ` ${words('order.more', { count: lines.length - 1 })}`}
              </span>
            </>
          }
        />
      ))}
    </Rows>
  );
}

function OrderDetail({ order, onChoose, onPickup }: CustomerPanesProps & { order: DeskOrder }) {
  const words = useWords(deskWords);
  const customerId = order.customer?.id ?? null;
  return (
    <Rows label={words('customer.order')}>
      <RowItem
        title={<Num>{order.number}</Num>}
        end={
          <>
            <Button size="compact-xs" onClick={() => onChoose({ orderId: order.id, orderLineId: null, customerId })}>
              {words('order.choose')}
            </Button>
            <Button size="compact-xs" onClick={() => onPickup(order.id)}>
              {words('order.pickup')}
            </Button>
          </>
        }
        detail={words(`erp.status.${order.erpStatus}`)}
      />
      {order.lines.map(({ id, number, quantity, variant }) => (
        <RowItem
          key={id}
          title={variant.product.name}
          end={
            <Button size="compact-xs" onClick={() => onChoose({ orderId: order.id, orderLineId: id, customerId })}>
              {words('line.choose')}
            </Button>
          }
          detail={
            <>
              <Num>{number}</Num>
              <span>
                {variant.sku} × {quantity}
              </span>
              <span>{[variant.colour, variant.size].filter(Boolean).join(' / ')}</span>
            </>
          }
        />
      ))}
    </Rows>
  );
}
