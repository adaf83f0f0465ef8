import { EmptyState, Moment, Num, RowItem, Rows } from '@madang/frontend-kit';
import type { TicketStatus } from '../gql/graphql.ts';
import { openAddress } from '../open-address.ts';
import { Elapsed, TicketStatusBadge } from '../ticket/index.ts';

/** A ticket in a pane of the desk. */
export interface PaneTicket {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: TicketStatus;
  readonly receivedAt: string;
  readonly overdue: boolean;
  readonly elapsedDays: number;
}

/** Tickets that come to the desk with a click; red ones wait too long (E6). */
export function TicketRows({ label, none, tickets }: { label: string; none: string; tickets: readonly PaneTicket[] }) {
  if (tickets.length === 0) return <EmptyState small title={none} />;
  return (
    <Rows label={label}>
      {tickets.map((ticket) => (
        <RowItem
          key={ticket.id}
          to={openAddress(ticket.id)}
          overdue={ticket.overdue}
          title={ticket.title}
          end={<TicketStatusBadge status={ticket.status} />}
          detail={
            <>
              <Num>{ticket.number}</Num>
              <Moment at={ticket.receivedAt} short />
              <Elapsed ticket={ticket} />
            </>
          }
        />
      ))}
    </Rows>
  );
}
