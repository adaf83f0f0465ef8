import { batchMany, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { MAILBOX } from '../agent/index.ts';
import { TicketRow } from '../ticket/index.ts';
import { TicketMailRow } from './ticket-mail.entity.ts';

/** Mails of a ticket, oldest first; whoever reads the ticket reads them. */
export const mailsOfTicket = batchMany(
  ({ em }, ids) => em.find(TicketMailRow, { ticketId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
  (mail) => mail.ticketId,
);

/** What came by mail and nobody has taken; the index of who received what knows it. */
const UNTAKEN = { state: 'RECEIVED', receivedById: MAILBOX.id } as const;

/** Mails that nobody has taken, oldest first: who waits longest comes first. */
export function untakenMails({ em }: Context, args: PageArgs): Promise<Page<TicketRow>> {
  return page(em, TicketRow, UNTAKEN, [{ receivedAt: 'asc' }, { id: 'asc' }], args);
}

/** How many mails nobody has taken. */
export function countUntakenMails({ em }: Context): Promise<number> {
  return em.count(TicketRow, UNTAKEN);
}
