import { Link } from 'react-router';

/** Link to a ticket, for notifications. */
export function TicketLink({ id, text }: { id: string; text: string }) {
  return <Link to={`/callcenter/tickets/${id}`}>{text}</Link>;
}
