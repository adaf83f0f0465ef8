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
          { term: words('order.address'), value: people.address, wide: true },
          { term: words('order.deliveryNote'), value: order.deliveryNote, wide: true },
          { term: words('order.channel'), value: <Channel order={order} /> },
          { term: words('order.connection'), value: order.connectionName },
          { term: words('order.original'), value: order.originalOrder && <OrderLink order={order.originalOrder} /> },
          {
            term: words('order.replacements'),
            value:
              order.replacementOrders.length > 0 &&
              order.replacementOrders.map((each) => <OrderLink key={each.id} order={each} />),
          },
          { term: words('order.deliveryFee'), value: format.money(order.deliveryFee) },
          { term: words('order.ordered'), value: <Moment at={order.orderedAt} />, wide: true },
          { term: words('order.paid'), value: order.paidAt && <Moment at={order.paidAt} />, wide: true },
          { term: words('order.collected'), value: order.collectedAt && <Moment at={order.collectedAt} />, wide: true },
        ]}
      />
    </Panel>
  );
}

function Channel({ order: { channelName, marketplaceNumber, externalNumber } }: { order: ShownOrder }) {
  return (
    <>
      {channelName} <Faint>{marketplaceNumber ?? externalNumber}</Faint>
    </>
  );
}

function OrderLink({ order: { id, number } }: { order: { readonly id: string; readonly number: string } }) {
  return <Link to={`/orders/${id}`}>{number}</Link>;
}
