import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { agentById } from '../agent/index.ts';
import { alarmTransferred } from '../ticket-notice/index.ts';
import { takeTicketStep, type StepDetails } from './take-ticket-step.ts';
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
