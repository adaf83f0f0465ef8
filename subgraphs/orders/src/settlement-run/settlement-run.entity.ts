import { defineEntity, p } from '@mikro-orm/core';
import { SETTLEMENT_KINDS, SETTLEMENT_RUN_STATES, SETTLEMENT_STATES } from './settlement-run.ts';

const SettlementRunSchema = defineEntity({
  name: 'SettlementRunRow',
  tableName: 'settlement_run',
  uniques: [{ name: 'settlement_run_period_unique', properties: ['kind', 'periodFrom'] }],
  properties: {
    id: p.uuid().primary(),
    kind: p.enum([...SETTLEMENT_KINDS]),
    periodFrom: p.date(),
    periodTo: p.date(),
    state: p.enum([...SETTLEMENT_RUN_STATES]),
    /** Name of who asked for it; none where the clock did. */
    askedBy: p.text().nullable(),
    askedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    /** Number of settlements that it made; none until it is done. */
    settlementCount: p.integer().nullable(),
  },
});

/** Period that is to be settled, or was; there is one run of it. */
export class SettlementRunRow extends SettlementRunSchema.class {}
SettlementRunSchema.setClass(SettlementRunRow);

const SettlementSchema = defineEntity({
  name: 'SettlementRow',
  tableName: 'settlement',
  uniques: [{ name: 'settlement_period_unique', properties: ['storefrontCode', 'kind', 'periodFrom'] }],
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('settlement_number_unique'),
    storefrontCode: p.text(),
    kind: p.enum([...SETTLEMENT_KINDS]),
    /** First and last day, in Asia/Seoul. */
    periodFrom: p.date(),
    periodTo: p.date(),
    state: p.enum([...SETTLEMENT_STATES]),
    /** Sums of its entries, in won, each with its sign. */
    sales: p.bigint('number').default(0),
    returned: p.bigint('number').default(0),
    /** Held for cases, less what was given free. */
    held: p.bigint('number').default(0),
    clawedBack: p.bigint('number').default(0),
    corrected: p.bigint('number').default(0),
    deliveryFees: p.bigint('number').default(0),
    /** What earlier settlements were below 0. */
    carried: p.bigint('number').default(0),
    /** Part of the wholesale that it settles; kept by the database, as is the total. */
    goods: p.bigint('number').persist(false),
    total: p.bigint('number').persist(false),
    /** Number of its entries; none while its sums are taken. */
    entryCount: p.integer().nullable(),
    madeAt: p.datetime(3),
    issuedAt: p.datetime(3).nullable(),
    /** Moment until which its operator may object. */
    answerBy: p.datetime(3).nullable(),
    /** Settlement that took over what this one was below 0. */
    carriedToId: p.uuid().nullable(),
  },
});

/** What a storefront owes for a week of goods, or for a month of parcels. */
export class SettlementRow extends SettlementSchema.class {}
SettlementSchema.setClass(SettlementRow);

const SettlementStepSchema = defineEntity({
  name: 'SettlementStepRow',
  tableName: 'settlement_step',
  properties: {
    id: p.uuid().primary(),
    settlementId: p.uuid(),
    step: p.text(),
    fromState: p.enum([...SETTLEMENT_STATES]).nullable(),
    toState: p.enum([...SETTLEMENT_STATES]),
    actorId: p.uuid().nullable(),
    actorName: p.text().nullable(),
    note: p.text().nullable(),
    takenAt: p.datetime(3),
  },
});

/** Step that a settlement took, by whom and when. */
export class SettlementStepRow extends SettlementStepSchema.class {}
SettlementStepSchema.setClass(SettlementStepRow);

/** Tables of settlements. */
export const settlementRunRows = [SettlementRunSchema, SettlementSchema, SettlementStepSchema];
