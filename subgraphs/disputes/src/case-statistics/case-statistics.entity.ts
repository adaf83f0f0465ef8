import { defineEntity, p } from '@mikro-orm/core';

const CaseTallySchema = defineEntity({
  name: 'CaseTallyRow',
  tableName: 'case_tally',
  properties: {
    month: p.date().primary(),
    dimension: p.text().primary(),
    value: p.text().primary(),
    opened: p.integer(),
    ended: p.integer(),
    settled: p.integer(),
    online: p.integer(),
    days: p.bigint('number'),
  },
});

/** Counts of the cases of one month under one value of a dimension. */
export class CaseTallyRow extends CaseTallySchema.class {}
CaseTallySchema.setClass(CaseTallyRow);

const CaseTallyDueSchema = defineEntity({
  name: 'CaseTallyDueRow',
  tableName: 'case_tally_due',
  properties: { id: p.bigint('number').primary().autoincrement().generated('identity'), month: p.date() },
});

/** Month that is to be counted anew, because a case of it changed. */
export class CaseTallyDueRow extends CaseTallyDueSchema.class {}
CaseTallyDueSchema.setClass(CaseTallyDueRow);

const CaseTallyClosedSchema = defineEntity({
  name: 'CaseTallyClosedRow',
  tableName: 'case_tally_closed',
  properties: { month: p.date().primary() },
});

/** Month of which a case was destroyed; it is counted no more. */
export class CaseTallyClosedRow extends CaseTallyClosedSchema.class {}
CaseTallyClosedSchema.setClass(CaseTallyClosedRow);

const CaseTallyStateSchema = defineEntity({
  name: 'CaseTallyStateRow',
  tableName: 'case_tally_state',
  properties: { one: p.boolean().primary(), countedAt: p.datetime(3) },
});

/** When was last counted. */
export class CaseTallyStateRow extends CaseTallyStateSchema.class {}
CaseTallyStateSchema.setClass(CaseTallyStateRow);

/** Tables of counts. */
export const caseStatisticsRows = [CaseTallySchema, CaseTallyDueSchema, CaseTallyClosedSchema, CaseTallyStateSchema];
