import { defineEntity, p } from '@mikro-orm/core';
import { INQUIRY_CATEGORIES, INQUIRY_KINDS, INQUIRY_STATES } from './case-inquiry.ts';

const CaseInquirySchema = defineEntity({
  name: 'CaseInquiryRow',
  tableName: 'case_inquiry',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    kind: p.enum([...INQUIRY_KINDS]),
    category: p.enum([...INQUIRY_CATEGORIES]),
    addresseeName: p.text(),
    organisation: p.text(),
    question: p.text(),
    state: p.enum([...INQUIRY_STATES]),
    orderedById: p.uuid(),
    orderedByName: p.text(),
    orderedAt: p.datetime(3),
    dueAt: p.datetime(3),
    /** When the result was recorded, or it was called off. */
    endedAt: p.datetime(3).nullable(),
    /** Message that holds the result with its files; parties read it once it is published to them. */
    resultId: p.uuid().nullable(),
    resultOn: p.date().nullable(),
    /** In won. */
    cost: p.bigint('number').nullable(),
    /** None where it ended with its case. */
    callOffReason: p.text().nullable(),
  },
});

/** Test, expert review or investigation that an officer ordered. */
export class CaseInquiryRow extends CaseInquirySchema.class {}
CaseInquirySchema.setClass(CaseInquiryRow);

/** Table of inquiries. */
export const caseInquiryRows = CaseInquirySchema;
