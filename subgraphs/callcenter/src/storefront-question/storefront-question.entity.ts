import { defineEntity, p } from '@mikro-orm/core';
import { ANSWER_STATES, QUESTION_KINDS } from './storefront-question.ts';

const TicketQuestionSchema = defineEntity({
  name: 'TicketQuestionRow',
  tableName: 'ticket_question',
  properties: {
    /** Identifier of the question among the orders. */
    id: p.uuid().primary(),
    ticketId: p.uuid().unique('ticket_question_ticket_unique'),
    /** Counts how often its words were changed, from 1 on; the higher one wins. */
    edition: p.integer(),
    kind: p.enum([...QUESTION_KINDS]),
    storefrontCode: p.text(),
    externalNumber: p.text(),
    productName: p.text().nullable(),
    /** Order that the orders named; who unlinks it from the ticket is not overruled. */
    orderId: p.uuid().nullable(),
    askedAt: p.datetime(3),
    /** Sealed, as are the next three: people write numbers and addresses into what they ask. */
    askerName: p.blob().nullable(),
    title: p.blob().nullable(),
    content: p.blob(),
    answer: p.blob().nullable(),
    personalIndex: p.array(),
    answerState: p.enum([...ANSWER_STATES]),
    /** Answer that is or was on its way, so that what is told of another one changes nothing. */
    answerId: p.uuid().nullable(),
    answeredAt: p.datetime(3).nullable(),
    answeredById: p.uuid().nullable(),
    settledAt: p.datetime(3).nullable(),
    refusalCode: p.text().nullable(),
    refusalDetail: p.text().nullable(),
  },
});

/** Question of a buyer at a marketplace, and the ticket that it is. */
export class TicketQuestionRow extends TicketQuestionSchema.class {}
TicketQuestionSchema.setClass(TicketQuestionRow);

/** Table of questions. */
export const ticketQuestionRows = TicketQuestionSchema;
