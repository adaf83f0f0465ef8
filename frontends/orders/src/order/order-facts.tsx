import { Facts, Faint, Moment, Panel, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { orderWords } from '../words.ts';
import type { ShownOrder } from './shown-order.ts';

/** What is known of an order: who, where, when, how much. */
export function OrderFacts({ order }: { order: ShownOrder }) {
  const words = useWords(orderWords);
  const format = useFormat();
  const { customer, storefront } = order;
  return (
    <Panel title={words('order.facts')}>
      <Facts
        items={[
          { term: words('order.orderer'), value: <Reach name={order.ordererName} phone={order.ordererPhone} /> },
          { term: words('order.recipient'), value: <Reach name={order.recipientName} phone={order.recipientPhone} /> },
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

function Reach({ name, phone }: { name: string; phone: string | null | undefined }) {
  const format = useFormat();
  return (
    <>
      {name}
      {phone && (
        <>
          <br />
          <a href={`tel:${phone}`}>{format.phone(phone)}</a>
        </>
      )}
    </>
  );
}
