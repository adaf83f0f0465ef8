import type { EntityManager } from '@mikro-orm/postgresql';
import { MARKETPLACE } from '../agent/index.ts';
import { knownCustomer, noteStep, tellOfTicket, touch, type TicketRow } from '../ticket/index.ts';
import { heldTicket, isOpen } from './held-ticket.ts';
import type { AskedQuestion } from './question-events.ts';
import { contentAfter, titleOf } from './question-text.ts';
import type { TicketQuestionRow } from './storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question.personal.ts';

/** Brings a question that is here up to what is told of it now; a ticket that is over keeps what was answered. */
export async function changeQuestion(
  tx: EntityManager,
  row: TicketQuestionRow,
  asked: AskedQuestion,
  now: Date,
): Promise<void> {
  const ticket = await heldTicket(tx, row);
  const changed = [...(await takeWords(tx, row, ticket, asked)), ...(await takeOrder(tx, row, ticket, asked))];
  if (changed.length > 0) {
    touch(ticket, { actor: MARKETPLACE, now });
    const from = ticket.state;
    await noteStep(tx, ticket, { step: 'change', from, actor: MARKETPLACE, note: null, owner: null, now, changed });
  }
  await tellOfTicket(tx, ticket);
  await tx.flush();
}

async function takeWords(
  tx: EntityManager,
  row: TicketQuestionRow,
  ticket: TicketRow,
  { edition, productName, title, content }: AskedQuestion,
): Promise<string[]> {
  if (edition <= row.edition) return [];
  const before = {
    title: await ticketQuestionPersonal.open(tx, row, 'title'),
    content: (await ticketQuestionPersonal.open(tx, row, 'content')) ?? '',
  };
  const words = await ticketQuestionPersonal.change(tx, row, { title, content });
  Object.assign(row, words, { edition, productName });
  if (!isOpen(ticket)) return [];
  const told = { title, content };
  // A title that an agent wrote stays theirs.
  const isTheirs = ticket.title !== titleOf(before);
  return setIn(ticket, {
    title: isTheirs ? ticket.title : titleOf(told),
    content: content === before.content ? ticket.content : contentAfter(ticket.content, before, told),
  });
}

/** The order may become known after the question. */
async function takeOrder(
  tx: EntityManager,
  row: TicketQuestionRow,
  ticket: TicketRow,
  asked: AskedQuestion,
): Promise<string[]> {
  if (row.orderId || !asked.orderId) return [];
  row.orderId = asked.orderId;
  if (!isOpen(ticket)) return [];
  const linked = ticket.orderId ? {} : { orderId: asked.orderId, orderLineId: asked.orderLineId };
  const customerId = ticket.customerId ?? (await knownCustomer(tx, asked));
  return setIn(ticket, { ...linked, customerId });
}

/** Puts values into a ticket, and names those that are new as the graph does. */
function setIn(ticket: TicketRow, values: Partial<TicketRow>): string[] {
  const before = new Map<string, unknown>(Object.entries(ticket));
  const changed = Object.entries(values).filter(([name, value]) => (before.get(name) ?? null) !== (value ?? null));
  Object.assign(ticket, Object.fromEntries(changed));
  return changed.map(([name]) => name.replace(/Id$/, ''));
}
