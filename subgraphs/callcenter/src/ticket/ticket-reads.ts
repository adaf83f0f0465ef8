import { batchMany, batchOne, pagesOf, type Context } from '@madang/subgraph-kit';
import { customerById, type CustomerRow } from '../customer/index.ts';
import { readableTickets } from './ticket.access.ts';
import { TicketRow, TicketStepRow } from './ticket.entity.ts';

/** One ticket; null for an absent and for an unreadable one alike. */
export const ticketById = batchOne(
  ({ em, actor }, ids) => em.find(TicketRow, { $and: [readableTickets(actor), { id: { $in: [...ids] } }] }),
  (ticket) => ticket.id,
);

/** Customer of a ticket; none where nobody knows who asked. */
export async function customerOfTicket(context: Context, { customerId }: TicketRow): Promise<CustomerRow | null> {
  return customerId ? customerById(context, customerId) : null;
}

/** Tickets of a customer, newest first, in pages. */
export const ticketsOfCustomer = pagesOf({
  row: TicketRow,
  table: 'ticket',
  parent: { property: 'customerId', column: 'customer_id' },
  time: { property: 'receivedAt', column: 'received_at' },
  readable: ({ actor }) => readableTickets(actor),
});

/** Tickets about an order, newest first. */
export const ticketsOfOrder = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      TicketRow,
      { $and: [readableTickets(actor), { orderId: { $in: [...ids] } }] },
      { orderBy: { receivedAt: 'desc', id: 'desc' } },
    ),
  (ticket) => ticket.orderId ?? null,
);

/** Steps that a ticket took, oldest first; whoever reads the ticket reads its history. */
export const stepsOfTicket = batchMany(
  ({ em }, ids) => em.find(TicketStepRow, { ticketId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
  (step) => step.ticketId,
);
