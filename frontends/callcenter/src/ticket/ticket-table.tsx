import { DataList, Moment, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { TicketTable_TicketFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { Elapsed } from './elapsed.tsx';
import { TicketStatusBadge } from './ticket-status-badge.tsx';

// What a row shows of a ticket; every list that is drawn as this table asks for it by name.
graphql(`
  fragment TicketTable_ticket on Ticket {
    id
    number
    status
    title
    receivedAt
    overdue
    elapsedDays
    type {
      code
      label
    }
    customer {
      id
      name
    }
    transferee {
      id
      name
    }
  }
`);

type TicketTableProps<Row> = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'empty' | 'more'> & {
  readonly hrefOf: (ticketId: string) => string;
  /** Columns that this list has besides those of every list. */
  readonly besides?: readonly Column<Row>[];
};

/** Tickets as a table; overdue rows are marked (E6). */
export function TicketTable<Row extends TicketTable_TicketFragment>(props: TicketTableProps<Row>) {
  const { hrefOf, besides = [], ...list } = props;
  const words = useWords(callcenterWords);
  const columns: Column<Row>[] = [
    { key: 'number', head: words('ticket.number'), width: '116px', cell: ({ number }) => number },
    {
      key: 'status',
      head: words('ticket.status'),
      width: '116px',
      cell: ({ status }) => <TicketStatusBadge status={status} />,
    },
    { key: 'title', head: words('ticket.title'), cell: ({ title }) => title },
    {
      key: 'customer',
      head: words('ticket.customer'),
      width: '96px',
      cell: ({ customer }) => customer?.name,
      wideOnly: true,
    },
    { key: 'type', head: words('ticket.type'), width: '104px', cell: ({ type }) => type?.label, wideOnly: true },
    {
      key: 'received',
      head: words('ticket.received'),
      width: '136px',
      cell: ({ receivedAt }) => <Moment at={receivedAt} short />,
      wideOnly: true,
    },
    {
      key: 'elapsed',
      head: words('ticket.waiting'),
      width: '140px',
      cell: (ticket) => <Elapsed ticket={ticket} />,
      wideOnly: true,
    },
    ...besides,
    {
      key: 'who',
      head: words('ticket.transferee'),
      width: '104px',
      cell: ({ transferee }) => transferee?.name,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...list}
      label={words('tickets.title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => hrefOf(id)}
      isOverdue={({ overdue }) => overdue}
    />
  );
}
