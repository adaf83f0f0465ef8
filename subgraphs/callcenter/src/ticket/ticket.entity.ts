import { defineEntity, p } from '@mikro-orm/core';
import { TICKET_DIRECTIONS, TICKET_STATUSES, USUAL_CODES } from './ticket.ts';

const TicketSchema = defineEntity({
  name: 'TicketRow',
  tableName: 'ticket',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('ticket_number_unique'),
    state: p.enum([...TICKET_STATUSES]),
    typeCode: p.text(),
    channelCode: p.text(),
    callTypeCode: p.text().default(USUAL_CODES.callTypeCode),
    callResultCode: p.text().default(USUAL_CODES.callResultCode),
    outcomeCode: p.text().default(USUAL_CODES.outcomeCode),
    lineCode: p.text().default(USUAL_CODES.lineCode),
    inflowCode: p.text().nullable(),
    direction: p.enum([...TICKET_DIRECTIONS]),
    title: p.text(),
    content: p.text(),
    operatorMemo: p.text().nullable(),
    /** None where nobody knows yet who asked or wrote. */
    customerId: p.uuid().nullable(),
    /** Sealed; see ticket-contact.personal.ts. Who is to be spoken to where that is not the customer. */
    contactName: p.blob().nullable(),
    /** Sealed; digits only. */
    contactPhone: p.blob().nullable(),
    /** Terms under which the contact is found. */
    personalIndex: p.array().default([]),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    receivedAt: p.datetime(3),
    receivedById: p.uuid(),
    transfereeId: p.uuid().nullable(),
    transferredById: p.uuid().nullable(),
    transferredAt: p.datetime(3).nullable(),
    /** Who finished it or threw it away. */
    handledById: p.uuid().nullable(),
    /** When that was. */
    handledAt: p.datetime(3).nullable(),
    modifiedAt: p.datetime(3).nullable(),
    modifiedById: p.uuid().nullable(),
    /** Goes up with every act; who writes on an older one is told. */
    version: p.integer().default(1),
    /** Ticket of which this one is the addition (F8). */
    followUpOfId: p.uuid().nullable(),
    dueAt: p.datetime(3).nullable(),
    escalatedAt: p.datetime(3).nullable(),
    /** What another slice had written down, so that it is written once. */
    recordKey: p.text().nullable().unique('ticket_record_unique'),
  },
});

/** What a customer asked for. */
export class TicketRow extends TicketSchema.class {}
TicketSchema.setClass(TicketRow);

const TicketStepSchema = defineEntity({
  name: 'TicketStepRow',
  tableName: 'ticket_step',
  properties: {
    id: p.uuid().primary(),
    ticketId: p.uuid(),
    step: p.text(),
    fromState: p.enum([...TICKET_STATUSES]).nullable(),
    toState: p.enum([...TICKET_STATUSES]),
    actorId: p.uuid(),
    note: p.text().nullable(),
    /** To whom it was handed over. */
    transfereeId: p.uuid().nullable(),
    takenAt: p.datetime(3),
    /** Fields that a change changed, as the graph names them. */
    changed: p.array().default([]),
  },
});

/** Step that a ticket took, by whom and when. */
export class TicketStepRow extends TicketStepSchema.class {}
TicketStepSchema.setClass(TicketStepRow);

/** Tables of tickets. */
export const ticketRows = [TicketSchema, TicketStepSchema];
