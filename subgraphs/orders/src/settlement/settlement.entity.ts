import { defineEntity, p } from '@mikro-orm/core';
import { ENTRY_KINDS, HOLD_OUTCOMES } from './settlement.ts';

const SettlementSettingSchema = defineEntity({
  name: 'SettlementSettingRow',
  tableName: 'settlement_setting',
  properties: {
    id: p.boolean().primary().default(true),
    /** What was shipped earlier is no part of the ledger. */
    beginsAt: p.datetime(3),
    /** Delivery fee of one parcel, in won. */
    parcelFee: p.bigint('number'),
  },
});

const SettlementLineSchema = defineEntity({
  name: 'SettlementLineRow',
  tableName: 'settlement_line',
  properties: {
    lineId: p.uuid().primary(),
    orderId: p.uuid(),
    storefrontCode: p.text(),
    productId: p.uuid(),
    number: p.text(),
    sku: p.text(),
    quantity: p.integer(),
    /** Contract price of one piece on the day of shipping, in won; none where nobody said one. */
    price: p.bigint('number').nullable(),
    /** Price of all pieces; kept by the database. */
    wholesale: p.bigint('number').nullable().persist(false),
    /** Parts of the wholesale that wait for a case, and that are not owed any more. */
    held: p.bigint('number').default(0),
    deducted: p.bigint('number').default(0),
    shippedAt: p.datetime(3),
    bookedAt: p.datetime(3),
  },
});

/** Shipped line of a consigned storefront, at the price at which it was booked. */
export class SettlementLineRow extends SettlementLineSchema.class {}
SettlementLineSchema.setClass(SettlementLineRow);

const SettlementReturnSchema = defineEntity({
  name: 'SettlementReturnRow',
  tableName: 'settlement_return',
  primaryKeys: ['returnId', 'lineId'],
  properties: {
    returnId: p.uuid().primary(),
    lineId: p.uuid().primary(),
    storefrontCode: p.text(),
    quantity: p.integer(),
    confirmedAt: p.datetime(3),
  },
});

const SettlementHoldSchema = defineEntity({
  name: 'SettlementHoldRow',
  tableName: 'settlement_hold',
  properties: {
    caseId: p.uuid().primary(),
    caseNumber: p.text(),
    orderId: p.uuid(),
    /** Line that the case is about; all lines of the order where it names none. */
    lineId: p.uuid().nullable(),
    openedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    outcome: p.enum([...HOLD_OUTCOMES]).nullable(),
  },
});

/** Dispute case that holds, or held, lines of an order (J3). */
export class SettlementHoldRow extends SettlementHoldSchema.class {}
SettlementHoldSchema.setClass(SettlementHoldRow);

const SettlementEntrySchema = defineEntity({
  name: 'SettlementEntryRow',
  tableName: 'settlement_entry',
  properties: {
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    kind: p.enum([...ENTRY_KINDS]),
    lineId: p.uuid().nullable(),
    returnId: p.uuid().nullable(),
    caseId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    approvalId: p.uuid().nullable(),
    quantity: p.integer().nullable(),
    price: p.bigint('number').nullable(),
    /** Change of what was shipped at wholesale, in won; the next three add up to it. */
    wholesale: p.bigint('number'),
    /** Change of what the storefront owes; the settlement that takes the entry has it in its sum. */
    due: p.bigint('number'),
    held: p.bigint('number'),
    deducted: p.bigint('number'),
    reason: p.text().nullable(),
    /** Moment that decides to which period it belongs. */
    countsAt: p.datetime(3),
    recordedAt: p.datetime(3),
    actorName: p.text().nullable(),
    /** Settlement that has taken it; none while it waits for the next. */
    settlementId: p.uuid().nullable(),
  },
});

/** One change of what a storefront owes; it never changes itself. */
export class SettlementEntryRow extends SettlementEntrySchema.class {}
SettlementEntrySchema.setClass(SettlementEntryRow);

const SettlementCheckSchema = defineEntity({
  name: 'SettlementCheckRow',
  tableName: 'settlement_check',
  properties: {
    storefrontCode: p.text().primary(),
    /** Sums of the storefront, in won; the first is what the next four add up to. */
    wholesale: p.bigint('number'),
    settled: p.bigint('number'),
    held: p.bigint('number'),
    deducted: p.bigint('number'),
    pending: p.bigint('number'),
    difference: p.bigint('number'),
    /** Lines without a price, and lines that were shipped and never booked. */
    unpriced: p.integer(),
    unbooked: p.integer(),
    checkedAt: p.datetime(3),
    brokenSince: p.datetime(3).nullable(),
  },
});

/** Last check of a storefront: whether its money adds up. */
export class SettlementCheckRow extends SettlementCheckSchema.class {}
SettlementCheckSchema.setClass(SettlementCheckRow);

/** Tables of the wholesale ledger. */
export const settlementLedgerRows = [
  SettlementSettingSchema,
  SettlementLineSchema,
  SettlementReturnSchema,
  SettlementHoldSchema,
  SettlementEntrySchema,
  SettlementCheckSchema,
];
