import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agentById, knownAgent } from '../agent/index.ts';
import { ofKeptCustomer } from '../customer/index.ts';
import { ticketPersonal } from '../ticket-contact/index.ts';
import { dropDraftIn } from '../ticket-draft/index.ts';
import { lockTicket, noteStep, refusalOf, touch } from './take-ticket-step.ts';
import { tellOfTicket } from './tell-of-ticket.ts';
import { contactOf, detailColumns, flawIn, type TicketDetails } from './ticket-details.ts';
import { ticketById } from './ticket-reads.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';

/** What a ticket is to say from now on, and on which version of it that was written. */
export interface TicketChange extends TicketDetails {
  readonly ticketId: string;
  readonly expectedVersion: number;
}

/** Saves changes of the content of a ticket, which stays in its state (F7); who wrote on an older version is told. */
export async function changeTicket(context: Context, said: TicketChange): Promise<TicketRow | Refusal<TicketCode>> {
  const input = await ofKeptCustomer(context, said);
  const { em, actor, now } = context;
  const known = await ticketById(context, input.ticketId);
  if (!known) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
  const flaw = await flawIn(context, input, known);
  if (flaw) return flaw;
  const keeper = await agentById(context, known.transfereeId ?? known.receivedById);
  return em.transactional(async (tx) => {
    const ticket = await lockTicket(tx, actor, input.ticketId);
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    const refusal = refusalOf(ticket, 'change', { actor, expectedVersion: input.expectedVersion });
    if (refusal) return refusal;
    if (input.draftId) await dropDraftIn(tx, context, input.draftId);
    const changed = await write(tx, ticket, input);
    // Who saves what stands there already has saved it.
    if (changed.length === 0) return ticket;
    await knownAgent(tx, actor);
    touch(ticket, context);
    const owner = keeper ?? actor;
    await noteStep(tx, ticket, { step: 'change', from: ticket.state, actor, note: null, owner, now, changed });
    await tellOfTicket(tx, ticket);
    return ticket;
  });
}

/** Puts what is new into the row, and names its fields as the graph does. */
async function write(tx: EntityManager, ticket: TicketRow, input: TicketChange): Promise<string[]> {
  const columns = Object.entries(detailColumns(input, ticket));
  const now = new Map<string, unknown>(Object.entries(ticket));
  const changed = columns.filter(([name, value]) => !isSame(now.get(name) ?? null, value)).map(([name]) => name);
  Object.assign(ticket, Object.fromEntries(columns));
  const contact = contactOf(input);
  for (const name of ['contactName', 'contactPhone'] as const) {
    const said = contact[name];
    if (said !== undefined && said !== (await ticketPersonal.open(tx, ticket, name))) changed.push(name);
  }
  if (changed.some((name) => name.startsWith('contact')))
    Object.assign(ticket, await ticketPersonal.change(tx, ticket, contact));
  return changed.map((name) => name.replace(/(?:Code|Id)$/, ''));
}

function isSame(one: unknown, other: unknown): boolean {
  return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
}
