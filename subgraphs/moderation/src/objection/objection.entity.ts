import { defineEntity, p } from '@mikro-orm/core';
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from './objection.ts';

const ObjectionSchema = defineEntity({
  name: 'ObjectionRow',
  tableName: 'objection',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid().unique('objection_report_unique'),
    ground: p.enum([...OBJECTION_GROUNDS]),
    statement: p.text(),
    objectedAt: p.datetime(3),
    outcome: p.enum([...OBJECTION_OUTCOMES]).nullable(),
    decisionReason: p.text().nullable(),
    operatorMemo: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime(3).nullable(),
    /** Moment from which the post is shown again. */
    resumeAt: p.datetime(3).nullable(),
    lawsuitCourt: p.text().nullable(),
    lawsuitNumber: p.text().nullable(),
    lawsuitFiledOn: p.date().nullable(),
    lawsuitReportedAt: p.datetime(3).nullable(),
  },
});

/** What a poster says against the hiding of their post, and what came of it (이의신청). */
export class ObjectionRow extends ObjectionSchema.class {}
ObjectionSchema.setClass(ObjectionRow);

/** Table of objections. */
export const objectionRows = ObjectionSchema;
