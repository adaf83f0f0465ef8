import { defineEntity, p } from '@mikro-orm/core';

const TicketWatchSchema = defineEntity({
  name: 'TicketWatchRow',
  tableName: 'ticket_watch',
  properties: {
    ticketId: p.uuid().primary(),
    agentId: p.uuid().primary(),
    isWriting: p.boolean(),
    /** Until when that holds unless it is said again. */
    until: p.datetime(3),
  },
});

/** An agent who has a ticket open. */
export class TicketWatchRow extends TicketWatchSchema.class {}
TicketWatchSchema.setClass(TicketWatchRow);

/** Table of who has which ticket open. */
export const ticketWatchRows = TicketWatchSchema;
