import { defineEntity, p } from '@mikro-orm/core';
import { MAIL_DIRECTIONS } from './ticket-mail.ts';

const TicketMailSchema = defineEntity({
  name: 'TicketMailRow',
  tableName: 'ticket_mail',
  properties: {
    /** Of an answer also the identifier of its message, and so the beginning of its Message-ID. */
    id: p.uuid().primary(),
    ticketId: p.uuid(),
    direction: p.enum([...MAIL_DIRECTIONS]),
    /** By what others refer to it: the Message-ID of a mail to us, the identifier of an answer. */
    reference: p.text().unique('ticket_mail_reference_unique'),
    /** Sealed, as are the next four: who wrote it, or to whom it went. */
    correspondentName: p.blob().nullable(),
    correspondentAddress: p.blob(),
    subject: p.blob().nullable(),
    content: p.blob(),
    /** Names of the files that came with it, a line each; the files themselves are not kept. */
    fileNames: p.blob().nullable(),
    personalIndex: p.array(),
    /** Agent who wrote it; none of a mail to us. */
    writtenById: p.uuid().nullable(),
    at: p.datetime(3),
  },
});

/** Mail of a ticket, to us or from us. */
export class TicketMailRow extends TicketMailSchema.class {}
TicketMailSchema.setClass(TicketMailRow);

/** Table of mails. */
export const ticketMailRows = TicketMailSchema;
