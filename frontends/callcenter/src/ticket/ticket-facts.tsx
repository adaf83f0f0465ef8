import { Facts, Faint, Moment, Panel, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { callcenterWords } from '../words.ts';
import type { ShownTicket } from './ticket-query.ts';

/** What is known of a ticket, with the ways to the customer, the order and the case. */
export function TicketFacts({ ticket }: { ticket: ShownTicket }) {
  const words = useWords(callcenterWords);
  const { customer, order, orderLine, disputeCase } = ticket;
  return (
    <Panel title={words('ticket.facts')}>
      <Facts
        items={[
          {
            term: words('ticket.customer'),
            value: customer && <Link to={`/customers/${customer.id}`}>{customer.name}</Link>,
          },
          { term: words('ticket.type'), value: ticket.type?.label },
          { term: words('ticket.channel'), value: ticket.channel?.label },
          { term: words('ticket.receivedBy'), value: ticket.receivedBy?.name },
          { term: words('ticket.transferee'), value: ticket.transferee?.name },
          { term: words('ticket.received'), value: <Moment at={ticket.receivedAt} />, wide: true },
          { term: words('ticket.due'), value: ticket.dueAt && <Moment at={ticket.dueAt} />, wide: true },
          {
            term: words('ticket.order'),
            value: order && <Link to={`/orders/${order.id}`}>{order.number}</Link>,
            wide: true,
          },
          {
            term: words('ticket.line'),
            value: orderLine && `${orderLine.variant.sku} · ${orderLine.variant.product.name}`,
            wide: true,
          },
          {
            term: words('ticket.case'),
            value: disputeCase ? (
              <Link to={`/disputes/cases/${disputeCase.id}`}>{disputeCase.number}</Link>
            ) : (
              ticket.escalatedAt && <Faint>{words('ticket.case.open')}</Faint>
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}
