import { defineSurvey, inviteToSurvey, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customerPersonal } from '../customer/index.ts';
import { customerOfTicket } from './ticket-reads.ts';
import type { TicketRow } from './ticket.entity.ts';

/** What a customer is asked once their ticket is finished (001 P6). */
export const ticketSurvey = defineSurvey({
  name: 'ticket-completed',
  question: { ko: '상담에 얼마나 만족하셨습니까?', en: 'How satisfied are you with how we answered?' },
});

/** Asks the customer of a finished ticket how it went, by a link that is good for one answer. */
export async function askCustomer(tx: EntityManager, ticket: TicketRow, context: Context): Promise<void> {
  const customer = await customerOfTicket(context, ticket);
  if (!customer) return;
  const phone = await customerPersonal.open(tx, customer, customer.mobile ? 'mobile' : 'phone');
  const to = {
    side: 'CUSTOMER',
    name: (await customerPersonal.open(tx, customer, 'name')) ?? '',
    email: await customerPersonal.open(tx, customer, 'email'),
    phone,
  };
  await inviteToSurvey(
    tx,
    { survey: ticketSurvey.name, subject: { type: 'Ticket', id: ticket.id, label: ticket.number }, to },
    context,
  );
}
