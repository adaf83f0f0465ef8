import { emit, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customerPersonal } from '../customer/index.ts';
import type { StepDetails } from './take-ticket-step.ts';
import { customerOfTicket } from './ticket-reads.ts';
import { askCustomer } from './ticket-survey.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Event by which other slices hear that somebody was counselled: redress may be applied for from then on (K3). */
const TICKET_COMPLETED = 'callcenter.ticket-completed';

/** What goes along with finishing a ticket (F6): its customer is asked how it went, and others hear of the consultation. */
export function completion(context: Context): StepDetails {
  return {
    async alsoDo(tx, ticket) {
      await askCustomer(tx, ticket, context);
      await tellCounselled(tx, ticket, context);
    },
  };
}

async function tellCounselled(tx: EntityManager, ticket: TicketRow, context: Context): Promise<void> {
  const customer = await customerOfTicket(context, ticket);
  if (!customer) return;
  const {
    id: ticketId,
    number: ticketNumber,
    title,
    receivedAt: counselledAt,
    orderId = null,
    orderLineId = null,
  } = ticket;
  const data = {
    ticketId,
    ticketNumber,
    title,
    counselledAt,
    by: context.actor.name,
    customerId: customer.id,
    orderId,
    orderLineId,
  };
  const personal = {
    customerName: (await customerPersonal.open(tx, customer, 'name')) ?? '',
    customerPhone: await customerPersonal.open(tx, customer, customer.mobile ? 'mobile' : 'phone'),
  };
  if (personal.customerName.trim() === '') return;
  await emit(tx, { type: TICKET_COMPLETED, data, personal }, context.now);
}
