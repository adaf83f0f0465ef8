import { defineEntity, p } from '@mikro-orm/core';

const TicketDraftSchema = defineEntity({
  name: 'TicketDraftRow',
  tableName: 'ticket_draft',
  properties: {
    id: p.uuid().primary(),
    agentId: p.uuid(),
    customerId: p.uuid().nullable(),
    /** Ticket that was being changed; none of a new one. */
    ticketId: p.uuid().nullable(),
    /** Version of that ticket on which it was written. */
    ticketVersion: p.integer().nullable(),
    /** Sealed; what stood in the form. */
    form: p.blob(),
    personalIndex: p.array(),
    savedAt: p.datetime(3),
    /** Since when it is not wanted any more; its form is empty from then on. */
    droppedAt: p.datetime(3).nullable(),
  },
});

/** What an agent put aside to go on with later (F12). */
export class TicketDraftRow extends TicketDraftSchema.class {}
TicketDraftSchema.setClass(TicketDraftRow);

/** Table of drafts. */
export const ticketDraftRows = TicketDraftSchema;
