import { Facts, Faint, Moment, Panel, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { orderWords } from '../words.ts';
import type { ShownOrder } from './shown-order.ts';
import { useOrderPeople } from './use-order-people.tsx';

/** What is known of an order: who, where, when, how much. */
export function OrderFacts({ order }: { order: ShownOrder }) {
  const words = useWords(orderWords);
  const format = useFormat();
  const { customer, storefront } = order;
  const people = useOrderPeople(order);
  return (
    <Panel title={words('order.facts')} actions={people.action}>
      <Facts
        items={[
          { term: words('order.orderer'), value: people.orderer },
          { term: words('order.recipient'), value: people.recipient },
          {
            term: words('order.customer'),
            value: customer && <Link to={`/customers/${customer.id}`}>{customer.name}</Link>,
          },
          { term: words('order.total'), value: format.money(order.total) },
          {
            term: words('order.storefront'),
            value: (
              <>
                {storefront.name} <Faint>{storefront.code}</Faint>
              </>
            ),
          },
          { term: words('order.channel'), value: order.channelName },
          { term: words('order.ordered'), value: <Moment at={order.orderedAt} />, wide: true },
          { term: words('order.paid'), value: order.paidAt && <Moment at={order.paidAt} />, wide: true },
          { term: words('order.collected'), value: order.collectedAt && <Moment at={order.collectedAt} />, wide: true },
        ]}
      />
    </Panel>
  );
}
