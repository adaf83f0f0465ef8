import { audit, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownActor, MARKETPLACE } from '../agent/index.ts';
import { customerOf } from '../customer/index.ts';
import { knownCustomer } from './known-customer.ts';
import { nextNumber } from './receive-ticket.ts';
import { recordedReturn, type RecordedReturn } from './recorded-return.ts';
import { contentOf, titleOf } from './return-record-text.ts';
import { tellOfTicket } from './tell-of-ticket.ts';
import { TicketRow, TicketStepRow } from './ticket.entity.ts';

/** Event by which the orders have an act on a return written down. */
export const RETURN_RECORDED = 'orders.return-recorded';

/** Codes of document 002: exchange or return; by call, or by Q&A for what was confirmed or claimed elsewhere. */
const EXCHANGE_OR_RETURN = '04';
const CALL = '01';
const QNA = '02';

/** Writes an act on a return down as one completed ticket of the order's customer (07, E9); told twice it is one. */
export async function recordReturn(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const told = recordedReturn.parse(data);
  const recordKey = `return|${told.recordId}`;
  if ((await tx.count(TicketRow, { recordKey })) > 0) return;
  const by = told.by ?? MARKETPLACE;
  await knownActor(tx, by);
  const ticket = tx.create(TicketRow, {
    id: newId(),
    number: await nextNumber(tx),
    state: 'COMPLETED',
    typeCode: EXCHANGE_OR_RETURN,
    channelCode: told.recorded === 'CONFIRMED' || told.source === 'CHANNEL' ? QNA : CALL,
    direction: 'INBOUND',
    title: titleOf(told),
    content: contentOf(told),
    customerId: await customerIdOf(tx, told, now),
    orderId: told.orderId,
    orderLineId: told.orderLineId,
    receivedAt: now,
    receivedById: by.id,
    recordKey,
  });
  await tx.flush();
  for (const [step, fromState, toState] of [
    ['receive', null, 'RECEIVED'],
    ['complete', 'RECEIVED', 'COMPLETED'],
  ] as const) {
    const note = { note: null, takenAt: now, actorId: by.id };
    tx.create(TicketStepRow, { id: newId(), ticketId: ticket.id, step, fromState, toState, ...note });
    await tx.flush();
  }
  await tellOfTicket(tx, ticket);
  const { id, number } = ticket;
  const recorded = { number, recordId: told.recordId, orderId: told.orderId };
  await audit(tx, { act: 'ticket.record', subject: { type: 'Ticket', id }, actor: told.by, data: recorded }, now);
}

/** The order's customer; where the orders know none, that of an earlier ticket about it, else whoever has the number. */
async function customerIdOf(tx: EntityManager, told: RecordedReturn, now: Date): Promise<string> {
  const known = await knownCustomer(tx, told);
  return known ?? customerOf(tx, { name: told.customerName, phone: told.customerPhone }, now);
}
