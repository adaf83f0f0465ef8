import { defineEntity, p } from '@mikro-orm/core';
import { CASE_SIDES } from '../dispute-case/index.ts';
import { ANSWERED_QUESTIONS } from './case-answer.ts';

const CaseAnswerSchema = defineEntity({
  name: 'CaseAnswerRow',
  tableName: 'case_answer',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    question: p.enum([...ANSWERED_QUESTIONS]),
    /** Recommendation that it answers, counted from 1; 0 for an opinion. */
    round: p.integer(),
    side: p.enum([...CASE_SIDES]),
    /** None for an opinion. */
    agreed: p.boolean().nullable(),
    text: p.text(),
    /** Indicates whether the other side reads it (공개여부, K7); it may be widened and never narrowed. */
    open: p.boolean(),
    /** Indicates whether it came after its time; it counts once the officer accepts it. */
    late: p.boolean(),
    accepted: p.boolean().nullable(),
    decisionNote: p.text().nullable(),
    givenAt: p.datetime(3),
  },
});

/** Answer of a side in a case. */
export class CaseAnswerRow extends CaseAnswerSchema.class {}
CaseAnswerSchema.setClass(CaseAnswerRow);

/** Table of answers. */
export const caseAnswerRows = CaseAnswerSchema;
