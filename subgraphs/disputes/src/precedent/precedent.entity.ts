import { defineEntity, p } from '@mikro-orm/core';
import { CASE_RESULTS, CLAIM_REASONS } from '../dispute-case/index.ts';
import { PRECEDENT_STATES } from './precedent.ts';

const PrecedentSchema = defineEntity({
  name: 'PrecedentRow',
  tableName: 'precedent',
  properties: {
    id: p.uuid().primary(),
    /** Case it tells of; told to staff alone. */
    caseId: p.uuid().nullable(),
    state: p.enum([...PRECEDENT_STATES]),
    title: p.text(),
    facts: p.text(),
    decision: p.text(),
    itemCategoryId: p.uuid().nullable(),
    claimReason: p.enum([...CLAIM_REASONS]).nullable(),
    standardId: p.uuid().nullable(),
    result: p.enum([...CASE_RESULTS]).nullable(),
    writtenById: p.uuid(),
    writtenAt: p.datetime(3),
    publishedAt: p.datetime(3).nullable(),
  },
});

/** What was decided in a case, told without anybody's name (K21). */
export class PrecedentRow extends PrecedentSchema.class {}
PrecedentSchema.setClass(PrecedentRow);

/** Table of precedents. */
export const precedentRows = PrecedentSchema;
