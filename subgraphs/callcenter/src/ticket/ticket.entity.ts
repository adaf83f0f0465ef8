import { defineEntity, p } from '@mikro-orm/core';
import { TICKET_CODE_KINDS, TICKET_DIRECTIONS, TICKET_STATUSES } from './ticket.ts';

const TicketSchema = defineEntity({
  name: 'TicketRow',
  tableName: 'ticket',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('ticket_number_unique'),
    state: p.enum([...TICKET_STATUSES]),
    typeCode: p.text(),
    channelCode: p.text(),
    direction: p.enum([...TICKET_DIRECTIONS]),
    title: p.text(),
    content: p.text(),
    operatorMemo: p.text().nullable(),
    customerId: p.uuid(),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    receivedAt: p.datetime(3),
    receivedById: p.uuid(),
    transfereeId: p.uuid().nullable(),
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
    takenAt: p.datetime(3),
  },
});

/** Step that a ticket took, by whom and when. */
export class TicketStepRow extends TicketStepSchema.class {}
TicketStepSchema.setClass(TicketStepRow);

const TicketCodeSchema = defineEntity({
  name: 'TicketCodeRow',
  tableName: 'ticket_code',
  properties: {
    kind: p.enum([...TICKET_CODE_KINDS]).primary(),
    code: p.text().primary(),
    ko: p.text(),
    en: p.text(),
  },
});

/** Word of a code table; the tables are data, so that a call center can have its own. */
export class TicketCodeRow extends TicketCodeSchema.class {}
TicketCodeSchema.setClass(TicketCodeRow);

/** Tables of tickets. */
export const ticketRows = [TicketSchema, TicketStepSchema, TicketCodeSchema];
