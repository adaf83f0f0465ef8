import { EmptyState, Faint, Moment, Num, Panel, RowItem, Rows, usePanelData, useWords, type CustomerRef } from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';

import { callcenterWords } from '../words.ts';
import { TicketStatusBadge } from './ticket-status-badge.tsx';
import { TICKETS_OF_CUSTOMER } from './tickets-of-customer.ts';
import { Elapsed } from './elapsed.tsx';

/** Tickets of the customer, newest first; overdue ones say so. */
export function TicketsPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(callcenterWords);
  const known = usePanelData(TICKETS_OF_CUSTOMER, customer);
  const tickets = known?.tickets.nodes ?? [];
  const count = `${tickets.length}${known?.tickets.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <Panel title={words('tickets.title')} icon={IconHeadset} count={count} flush={tickets.length > 0}>
      {tickets.length === 0 ? (
        <EmptyState small title={words('tickets.none.customer')} />
      ) : (
        <Rows label={words('tickets.title')}>
          {tickets.map((ticket) => (
            <RowItem
              key={ticket.id}
              to={`/callcenter/tickets/${ticket.id}`}
              overdue={ticket.overdue}
              title={ticket.title}
              end={<TicketStatusBadge status={ticket.status} />}
              detail={
                <>
                  <Num>{ticket.number}</Num>
                  <span>{ticket.type?.label}</span>
                  <Moment at={ticket.receivedAt} short />
                  <Elapsed ticket={ticket} />
                  {ticket.escalatedAt && <Faint>{words('step.ESCALATE')}</Faint>}
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
