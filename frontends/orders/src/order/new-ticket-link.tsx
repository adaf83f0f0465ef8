import { useHasRole, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { orderWords } from '../words.ts';

/** Roles that take tickets in; the graph decides what they may save. */
const DESK = ['AGENT', 'SENIOR'] as const;

/** Way to a new ticket about an order line, on the page of the customer; nothing for people who take none. */
export function NewTicketLink(props: {
  customerId: string;
  orderId: string;
  line: { id: string; number: string };
  text: string;
}) {
  const { customerId, orderId, line, text } = props;
  const words = useWords(orderWords);
  const hasRole = useHasRole();
  if (!hasRole(...DESK)) return null;
  return (
    <Link
      to={newTicketAddress(customerId, orderId, line.id)}
      aria-label={words('line.ticket.of', { number: line.number })}
    >
      {text}
    </Link>
  );
}

/** Address of a new ticket about an order, or one line of it; the customer page keeps the order in sight. */
export function newTicketAddress(customerId: string, orderId: string, lineId?: string): string {
  const line = lineId === undefined ? '' : `&line=${lineId}`;
  return `/customers/${customerId}?order=${orderId}&new=ticket${line}`;
}
