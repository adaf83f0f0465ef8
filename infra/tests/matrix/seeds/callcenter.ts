import { aCustomer } from '../../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import { TicketCodeRow } from '../../../../subgraphs/callcenter/src/ticket-code/ticket-code.entity.ts';
import { ticketPersonal } from '../../../../subgraphs/callcenter/src/ticket-contact/ticket-contact.personal.ts';
import { TicketStepRow } from '../../../../subgraphs/callcenter/src/ticket/ticket.entity.ts';
import { anAgent, aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import { newIdOf } from '../ids.ts';
import { seedCalls } from './calls.ts';
import { seedDeskReport } from './desk-report.ts';
import { seedDrafts } from './drafts.ts';
import { seedHelp } from './help.ts';
import { seedTicketMails } from './mails.ts';
import { seedMerges } from './merges.ts';
import { seedQuality } from './quality.ts';
import { seedTicketQuestions } from './questions.ts';
import type { Seed } from './seed.ts';

async function seedStep(em: Parameters<Seed>[0], { world, ticket, people }: Parameters<Seed>[1]): Promise<void> {
  em.create(TicketStepRow, {
    id: newIdOf(world),
    ticketId: ticket,
    step: 'transfer',
    fromState: 'RECEIVED',
    toState: 'TRANSFERRED',
    actorId: people.AGENT,
    note: '이관합니다',
    changed: ['title'],
    takenAt: new Date('2026-11-20T06:00:00Z'),
  });
  await em.flush();
}

/** What was done today, for the board of who leads the desk. */
async function seedDay(
  em: Parameters<Seed>[0],
  { world, people }: Parameters<Seed>[1],
  ticketId: string,
): Promise<void> {
  for (const [step, toState] of [
    ['receive', 'RECEIVED'],
    ['transfer', 'TRANSFERRED'],
    ['complete', 'COMPLETED'],
  ] as const) {
    const taken = { actorId: people.AGENT, changed: [], takenAt: new Date('2026-11-21T01:00:00Z') };
    em.create(TicketStepRow, { id: newIdOf(world), ticketId, step, toState, ...taken });
  }
  await em.flush();
}

/** A customer with a ticket that was transferred and escalated, and the agents who did so. */
export const seedCallcenter: Seed = async (em, own) => {
  const { world, people } = own;
  await aCustomer(em, {
    id: own.customer,
    number: `ETS-${world}`,
    name: own.personName,
    mobile: own.phone,
    phone: own.phone.replace('010', '02'),
    email: `${world}@customers.example`,
    mid: `mall-${world}`,
    lastPurchasedOn: '2026-11-20',
  });
  await anAgent(em, { id: people.AGENT, name: `${world} 상담사` });
  await anAgent(em, { id: people.SENIOR, name: `${world} 선임` });
  await em.upsert(TicketCodeRow, { kind: 'INFLOW', code: 'TV', ko: '방송', en: 'Television' });
  // Red by its age.
  const first = await aTicket(em, {
    id: newIdOf(world),
    customerId: own.customer,
    receivedById: people.AGENT,
    receivedAt: new Date('2026-11-17T01:00:00Z'),
  });
  await aTicket(em, {
    id: own.ticket,
    ...(await ticketPersonal.seal(em, own.ticket, { contactName: own.personName, contactPhone: own.phone })),
    inflowCode: 'TV',
    followUpOfId: first.id,
    transferredById: people.AGENT,
    transferredAt: new Date('2026-11-20T06:00:00Z'),
    handledById: people.SENIOR,
    customerId: own.customer,
    receivedById: people.AGENT,
    transfereeId: people.SENIOR,
    state: 'TRANSFERRED',
    orderId: own.order,
    orderLineId: own.orderLine,
    receivedAt: new Date('2026-11-18T01:00:00Z'),
    operatorMemo: '동료에게',
    dueAt: new Date('2026-11-25T00:00:00Z'),
    escalatedAt: new Date('2026-11-20T06:00:00Z'),
  });
  await seedDrafts(em, own, first.id);
  await seedStep(em, own);
  await seedDay(em, own, first.id);
  await seedCalls(em, own);
  await seedTicketQuestions(em, own);
  await seedTicketMails(em, own);
  await seedDeskReport(em, own);
  const more = { ...(await seedHelp(em, own)), ...(await seedQuality(em, own, first.id)) };
  return { Customer: [own.customer, await seedMerges(em, own)], Ticket: [own.ticket, first.id], ...more };
};
