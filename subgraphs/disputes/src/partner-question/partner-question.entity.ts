import { defineEntity, p } from '@mikro-orm/core';

const PartnerQuestionSchema = defineEntity({
  name: 'PartnerQuestionRow',
  tableName: 'partner_question',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').unique('partner_question_number_unique'),
    businessId: p.uuid(),
    askedBy: p.text(),
    title: p.text(),
    text: p.text(),
    askedAt: p.datetime(3),
    answer: p.text().nullable(),
    answeredBy: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
  },
});

/** Question of a partner about the system, between it and the agency alone (1:1 시스템 문의, K22). */
export class PartnerQuestionRow extends PartnerQuestionSchema.class {}
PartnerQuestionSchema.setClass(PartnerQuestionRow);

/** Table of questions. */
export const partnerQuestionRows = PartnerQuestionSchema;
