import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agentById, STAND_INS } from '../agent/index.ts';
import { alarmTransferred } from '../ticket-notice/index.ts';
import { stepIn, takeTicketStep, type StepDetails } from './take-ticket-step.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Hands a ticket over to another agent (F5); the transferee is mandatory. */
export async function transferTicket(
  context: Context,
  input: { readonly ticketId: string; readonly transfereeId?: string | null; readonly expectedVersion?: number | null },
): Promise<TicketRow | Refusal<TicketCode>> {
  const details = await transferTo(context, input.transfereeId);
  if (isRefusal(details)) return details;
  const { expectedVersion } = input;
  return takeTicketStep(context, input.ticketId, 'transfer', { ...details, expectedVersion });
}

/** Who acts on what nobody has taken takes it with that; a ticket that somebody has stays theirs. */
export async function takeUntaken(
  tx: EntityManager,
  context: Context,
  ticket: TicketRow,
): Promise<TicketRow | Refusal<TicketCode>> {
  if (ticket.state !== 'RECEIVED' || !STAND_INS.includes(ticket.receivedById)) return ticket;
  const details = await transferTo(context, context.actor.id);
  return isRefusal(details) ? details : stepIn(tx, context, { ticket, step: 'transfer' }, details);
}

/** What goes along with a hand-over to a colleague, whom an alarm tells of it. */
export async function transferTo(
  context: Context,
  transfereeId: string | null | undefined,
): Promise<StepDetails | Refusal<TicketCode>> {
  const { actor, now } = context;
  // Who takes something to themselves need not have acted before.
  const isOwn = transfereeId === actor.id;
  const known = transfereeId && !isOwn ? await agentById(context, transfereeId) : null;
  const transferee = isOwn ? { id: actor.id, name: actor.name } : known;
  if (!transferee) return refuse('TRANSFEREE_UNKNOWN', ['input', 'transfereeId']);
  if (known?.leftAt) return refuse('TRANSFEREE_LEFT', ['input', 'transfereeId']);
  return {
    note: transferee.name,
    owner: transferee,
    alsoDo: async (tx, ticket) => {
      ticket.transfereeId = transferee.id;
      ticket.transferredById = actor.id;
      ticket.transferredAt = now;
      const subject = { type: 'Ticket', id: ticket.id, label: ticket.number };
      await alarmTransferred(tx, { subject, to: transferee, byName: actor.name }, context);
    },
  };
}
