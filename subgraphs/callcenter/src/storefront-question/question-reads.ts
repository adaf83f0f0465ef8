import { batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { MARKETPLACE } from '../agent/index.ts';
import { TicketRow } from '../ticket/index.ts';
import { TicketQuestionRow } from './storefront-question.entity.ts';

/** Question that a ticket is; whoever reads the ticket reads it. */
export const questionOfTicket = batchOne(
  ({ em }, ids) => em.find(TicketQuestionRow, { ticketId: { $in: [...ids] } }),
  (question) => question.ticketId,
);

/** What a marketplace brought and nobody has taken; the index of who received what knows it. */
const UNTAKEN = { state: 'RECEIVED', receivedById: MARKETPLACE.id } as const;

/** Questions that nobody has taken, oldest first: who waits longest comes first. */
export function untakenQuestions({ em }: Context, args: PageArgs): Promise<Page<TicketRow>> {
  return page(em, TicketRow, UNTAKEN, [{ receivedAt: 'asc' }, { id: 'asc' }], args);
}

/** How many questions nobody has taken. */
export function countUntaken({ em }: Context): Promise<number> {
  return em.count(TicketRow, UNTAKEN);
}
