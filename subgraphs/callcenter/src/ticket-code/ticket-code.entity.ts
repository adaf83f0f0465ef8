import { defineEntity, p } from '@mikro-orm/core';
import { TICKET_CODE_KINDS } from './ticket-code.ts';

const TicketCodeSchema = defineEntity({
  name: 'TicketCodeRow',
  tableName: 'ticket_code',
  properties: {
    kind: p.enum([...TICKET_CODE_KINDS]).primary(),
    code: p.text().primary(),
    ko: p.text(),
    en: p.text(),
    /** Place among the others of its table; of equal ones the lower code is first. */
    position: p.integer().default(0),
    /** Indicates whether it is offered; what bears it keeps it. */
    isActive: p.boolean().default(true),
  },
});

/** Word of a code table; the tables are data, so that a call center can have its own. */
export class TicketCodeRow extends TicketCodeSchema.class {}
TicketCodeSchema.setClass(TicketCodeRow);

/** Table of codes. */
export const ticketCodeRows = TicketCodeSchema;
