import { emit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { customerById, customerPersonal } from '../customer/index.ts';
import { takeTicketStep } from './take-ticket-step.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Makes a dispute case of a ticket (J2): the slice `disputes` hears of it once this transaction is committed. */
export async function escalateTicket(
  context: Context,
  input: { readonly ticketId: string; readonly reason: string; readonly expectedVersion?: number | null },
): Promise<TicketRow | Refusal<TicketCode>> {
  const reason = input.reason.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  const { actor, now } = context;
  return takeTicketStep(context, input.ticketId, 'escalate', {
    note: reason,
    expectedVersion: input.expectedVersion,
    alsoDo: async (tx, ticket) => {
      const customer = await customerById(context, ticket.customerId);
      if (!customer) throw new Error(`ticket ${ticket.id} has no customer`);
      ticket.escalatedAt = now;
      const data = {
        ticketId: ticket.id,
        ticketNumber: ticket.number,
        customerId: customer.id,
        orderId: ticket.orderId ?? null,
        orderLineId: ticket.orderLineId ?? null,
        title: ticket.title,
        content: ticket.content,
        reason,
        escalatedBy: { id: actor.id, name: actor.name },
      };
      const personal = {
        customerName: await customerPersonal.open(tx, customer, 'name'),
        customerPhone: await customerPersonal.open(tx, customer, customer.mobile ? 'mobile' : 'phone'),
        customerEmail: await customerPersonal.open(tx, customer, 'email'),
      };
      await emit(tx, { type: 'callcenter.ticket-escalated', data, personal }, now);
    },
  });
}
