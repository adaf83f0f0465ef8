import {
  Button,
  EmptyState,
  Faint,
  Moment,
  Num,
  Panel,
  RowItem,
  Rows,
  usePanelData,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';
import { useState } from 'react';
import type { TicketsPanel_CustomerFragment } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';
import { Elapsed } from './elapsed.tsx';
import { openFirst } from './open-first.ts';
import { TicketStatusBadge } from './ticket-status-badge.tsx';
import { TICKETS_OF_CUSTOMER } from './tickets-of-customer.ts';

const SHOWN = 6;

/** Tickets of the customer: those that somebody still waits for first, overdue ones in red (E6). */
export function TicketsPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(callcenterWords);
  const [all, setAll] = useState(false);
  const known = usePanelData(TICKETS_OF_CUSTOMER, customer);
  const tickets = openFirst(known?.tickets.nodes ?? []);
  const rest = tickets.length - SHOWN;
  return (
    <Panel
      title={words('tickets.title')}
      icon={IconHeadset}
      count={`${tickets.length}${known?.tickets.pageInfo.hasNextPage ? '+' : ''}`}
      flush={tickets.length > 0}
      actions={
        rest > 0 && (
          <Button variant="subtle" size="xs" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? words('tickets.less') : words('tickets.more', { count: rest })}
          </Button>
        )
      }
    >
      {tickets.length === 0 ? (
        <EmptyState small title={words('tickets.none.customer')} />
      ) : (
        <Rows label={words('tickets.title')}>
          {tickets.slice(0, all ? undefined : SHOWN).map((ticket) => (
            <TicketRow key={ticket.id} ticket={ticket} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function TicketRow({ ticket }: { ticket: TicketsPanel_CustomerFragment['tickets']['nodes'][number] }) {
  const words = useWords(callcenterWords);
  return (
    <RowItem
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
  );
}
