import { foundIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { leavers } from '../agent/index.ts';
import { readableTickets } from './ticket.access.ts';
import { TicketRow } from './ticket.entity.ts';
import { RED_AFTER_HOURS, TICKET_STATUSES } from './ticket.ts';

/** What to look for among tickets. */
export interface TicketQuestion {
  readonly search?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly mine?: boolean | null;
  /** Received from this moment on, and before that one. */
  readonly from?: Date | null;
  readonly until?: Date | null;
  readonly typeCode?: string | null;
  readonly channelCode?: string | null;
  readonly outcomeCode?: string | null;
  /** Received by, handed to or finished by this agent. */
  readonly agentId?: string | null;
  readonly red?: boolean | null;
  /** Open, and theirs to finish who left the desk. */
  readonly leftBehind?: boolean | null;
}

/** Tickets that meet all that was asked, newest first. */
export async function findTickets(
  { em, actor, now }: Context,
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
      question.agentId ? ofAgent(question.agentId) : {},
      fieldsOf(question),
      question.red ? redAt(now) : {},
      question.leftBehind ? await leftBehind(em) : {},
      question.mine ? { $or: [{ receivedById: actor.id }, { transfereeId: actor.id }] } : {},
    ],
  };
  return page(em, TicketRow, where, [{ receivedAt: 'desc' }, { id: 'desc' }], args);
}

function fieldsOf({ from, until, typeCode, channelCode, outcomeCode }: TicketQuestion): FilterQuery<TicketRow> {
  return {
    ...(typeCode ? { typeCode } : {}),
    ...(channelCode ? { channelCode } : {}),
    ...(outcomeCode ? { outcomeCode } : {}),
    receivedAt: { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) },
  };
}

function ofAgent(agentId: string): FilterQuery<TicketRow> {
  return { $or: [{ receivedById: agentId }, { transfereeId: agentId }, { handledById: agentId }] };
}

function redAt(now: Date): FilterQuery<TicketRow> {
  const old = new Date(now.getTime() - RED_AFTER_HOURS * 3_600_000);
  return { state: { $in: ['RECEIVED', 'TRANSFERRED'] }, $or: [{ dueAt: { $lt: now } }, { receivedAt: { $lte: old } }] };
}

async function leftBehind(em: EntityManager): Promise<FilterQuery<TicketRow>> {
  const left = { $in: await leavers(em) };
  return {
    $or: [
      { state: 'TRANSFERRED', transfereeId: left },
      { state: 'RECEIVED', receivedById: left },
    ],
  };
}

async function matching(em: EntityManager, text: string): Promise<FilterQuery<TicketRow>> {
  if (text === '') return {};
  // Numbers are typed without their leading zeros as often as with them.
  if (/^\d{1,10}$/.test(text)) return { number: text.padStart(10, '0') };
  return foundIn(em, { table: 'ticket', begins: 'number', words: 'title', wordsIndex: 'ticket_title_index' }, text);
}
