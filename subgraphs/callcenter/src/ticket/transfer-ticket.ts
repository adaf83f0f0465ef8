import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { agentById } from '../agent/index.ts';
import { alarmTransferred } from '../ticket-notice/index.ts';
import { takeTicketStep } from './take-ticket-step.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Hands a ticket over to another agent (F5); the transferee is mandatory. */
export async function transferTicket(
  context: Context,
  input: { readonly ticketId: string; readonly transfereeId?: string | null },
): Promise<TicketRow | Refusal<TicketCode>> {
  const transferee = input.transfereeId ? await agentById(context, input.transfereeId) : null;
  if (!transferee) return refuse('TRANSFEREE_UNKNOWN', ['input', 'transfereeId']);
  return takeTicketStep(context, input.ticketId, 'transfer', {
    note: transferee.name,
    owner: transferee,
    alsoDo: async (tx, ticket) => {
      ticket.transfereeId = transferee.id;
      const subject = { type: 'Ticket', id: ticket.id, label: ticket.number };
      await alarmTransferred(tx, { subject, to: transferee, byName: context.actor.name }, context);
    },
  });
}
