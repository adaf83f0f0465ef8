import { defineEntity, p } from '@mikro-orm/core';

const SatisfactionAnswerSchema = defineEntity({
  name: 'SatisfactionAnswerRow',
  tableName: 'satisfaction_answer',
  properties: {
    id: p.uuid().primary(),
    slice: p.text(),
    survey: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    score: p.integer(),
    answeredAt: p.datetime(3),
  },
});

/** Score that somebody gave, as its slice told of it. */
export class SatisfactionAnswerRow extends SatisfactionAnswerSchema.class {}
SatisfactionAnswerSchema.setClass(SatisfactionAnswerRow);

/** Tables of satisfaction. */
export const satisfactionRows = [SatisfactionAnswerSchema];
