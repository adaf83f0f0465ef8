import { foundIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { readableTickets } from './ticket.access.ts';
import { TicketRow } from './ticket.entity.ts';
import { TICKET_STATUSES } from './ticket.ts';

/** What to look for among tickets. */
export interface TicketQuestion {
  readonly search?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly mine?: boolean | null;
}

/** Tickets that meet all that was asked, newest first. */
export async function findTickets(
  { em, actor }: Context,
  question: TicketQuestion,
  args: PageArgs,
): Promise<Page<TicketRow>> {
  const where: FilterQuery<TicketRow> = {
    $and: [
      readableTickets(actor),
      await matching(em, question.search?.trim() ?? ''),
      question.statuses?.length
        ? { state: { $in: TICKET_STATUSES.filter((status) => question.statuses?.includes(status)) } }
        : {},
      question.mine ? { $or: [{ receivedById: actor.id }, { transfereeId: actor.id }] } : {},
    ],
  };
  return page(em, TicketRow, where, [{ receivedAt: 'desc' }, { id: 'desc' }], args);
}

async function matching(em: EntityManager, text: string): Promise<FilterQuery<TicketRow>> {
  if (text === '') return {};
  // Numbers are typed without their leading zeros as often as with them.
  if (/^\d{1,10}$/.test(text)) return { number: text.padStart(10, '0') };
  return foundIn(em, { table: 'ticket', begins: 'number', words: 'title' }, text);
}
