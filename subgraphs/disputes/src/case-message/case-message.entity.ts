import { defineEntity, p } from '@mikro-orm/core';
import { AUTHOR_SIDES, MESSAGE_KINDS, READER_SIDES, type PartySide } from './case-message.ts';

const CaseMessageSchema = defineEntity({
  name: 'CaseMessageRow',
  tableName: 'case_message',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    authorSide: p.enum([...AUTHOR_SIDES]),
    authorId: p.uuid().nullable(),
    /** None for the applicant, whose name stands sealed in the case, and for what nobody wrote. */
    authorName: p.text().nullable(),
    kind: p.enum([...MESSAGE_KINDS]),
    /** None where the kind says it all; its words are the title then. */
    title: p.text().nullable(),
    text: p.text(),
    /** Parties who read it, the author's always among them. */
    visibleTo: p.array<PartySide>(),
    writtenAt: p.datetime(3),
    /** Message that it answers. */
    answers: p.uuid().nullable(),
    /** Indicates whether it came after the time that was given for it. */
    late: p.boolean(),
    /** What the officer decided on a late one; none until then. */
    lateAccepted: p.boolean().nullable(),
    lateReason: p.text().nullable(),
  },
});

/** Message in a case: a letter of a party, of the officer, or what a step tells (문서 000). */
export class CaseMessageRow extends CaseMessageSchema.class {}
CaseMessageSchema.setClass(CaseMessageRow);

const CaseMessageReadingSchema = defineEntity({
  name: 'CaseMessageReadingRow',
  tableName: 'case_message_reading',
  properties: {
    id: p.uuid().primary(),
    messageId: p.uuid(),
    side: p.enum([...READER_SIDES]),
    at: p.datetime(3),
  },
  uniques: [{ name: 'case_message_reading_side_unique', properties: ['messageId', 'side'] }],
});

/** First reading of a message by a side that did not write it (열람여부, K8). */
export class CaseMessageReadingRow extends CaseMessageReadingSchema.class {}
CaseMessageReadingSchema.setClass(CaseMessageReadingRow);

/** Tables of the correspondence. */
export const caseMessageRows = [CaseMessageSchema, CaseMessageReadingSchema];
