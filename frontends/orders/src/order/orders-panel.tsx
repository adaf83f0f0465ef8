import { Button, EmptyState, Panel, Rows, usePanelData, useWords, type CustomerRef } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import { orderWords } from '../words.ts';
import { arranged } from './arranged.ts';
import { OrderItem } from './order-item.tsx';
import { ORDERS_OF_CUSTOMER } from './orders-of-customer.ts';
import { useSoughtOrder } from './use-sought-order.ts';

const SHOWN = 5;

/** Orders of the customer: the one that was looked for first, then those somebody waits for, then the others, newest first. */
export function OrdersPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(orderWords);
  const [all, setAll] = useState(false);
  const known = usePanelData(ORDERS_OF_CUSTOMER, customer);
  const { soughtId, orders } = useSoughtOrder(customer.id, known?.orders?.nodes ?? []);
  const rest = orders.length - SHOWN;
  return (
    <Panel
      title={words('panel.title')}
      icon={IconPackage}
      count={`${orders.length}${known?.orders?.pageInfo.hasNextPage ? '+' : ''}`}
      flush={orders.length > 0}
      actions={
        rest > 0 && (
          <Button variant="subtle" size="xs" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? words('orders.less') : words('orders.more', { count: rest })}
          </Button>
        )
      }
    >
      {orders.length === 0 ? (
        <EmptyState small title={words('orders.none.customer')} />
      ) : (
        <Rows label={words('orders.all')}>
          {arranged(orders, soughtId)
            .slice(0, all ? undefined : SHOWN)
            .map((order) => (
              <OrderItem key={order.id} order={order} customerId={customer.id} sought={order.id === soughtId} />
            ))}
        </Rows>
      )}
    </Panel>
  );
}
