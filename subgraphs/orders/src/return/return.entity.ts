import { defineEntity, p } from '@mikro-orm/core';
import { RETURN_HANDLERS, RETURN_KINDS, RETURN_REASONS, RETURN_SOURCES, RETURN_STATES } from './return.ts';

const ReturnSchema = defineEntity({
  name: 'ReturnRow',
  tableName: 'order_return',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('order_return_number_unique'),
    orderId: p.uuid(),
    /** That of the order, by which an operator's rights are told. */
    storefrontCode: p.text(),
    kind: p.enum([...RETURN_KINDS]),
    state: p.enum([...RETURN_STATES]),
    source: p.enum([...RETURN_SOURCES]),
    /** Number of the claim at the marketplace, unique within the order. */
    claimNumber: p.text().nullable(),
    reason: p.enum([...RETURN_REASONS]),
    handledBy: p.enum([...RETURN_HANDLERS]),
    delegatedAt: p.datetime(3).nullable(),
    /** Sealed, as are the next four; see return.personal.ts. */
    customerName: p.blob(),
    customerPhone: p.blob().nullable(),
    customerMobile: p.blob().nullable(),
    pickupAddress: p.blob().nullable(),
    note: p.blob().nullable(),
    personalIndex: p.array(),
    zipCode: p.text().nullable(),
    /** Indicates whether our courier fetches it; else the buyer sends it. */
    byCourier: p.boolean(),
    courier: p.text().nullable(),
    trackingNumber: p.text().nullable(),
    shipmentId: p.uuid().nullable(),
    /** Why the courier did not take the pickup yet. */
    pickupTrouble: p.text().nullable(),
    replacementOrderId: p.uuid().nullable(),
    /** What the buyer pays for dearer goods, in won; below 0 what they get back. */
    difference: p.bigint('number').default(0),
    differencePaidAt: p.datetime(3).nullable(),
    /** What the buyer gets back, in won; known when the return is confirmed. */
    refundAmount: p.bigint('number').nullable(),
    requestedAt: p.datetime(3),
    requestedById: p.uuid().nullable(),
    requestedByName: p.text().nullable(),
    pickupBookedAt: p.datetime(3).nullable(),
    arrivedAt: p.datetime(3).nullable(),
    confirmedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Goods that come back, for money or for other goods. */
export class ReturnRow extends ReturnSchema.class {}
ReturnSchema.setClass(ReturnRow);

const ReturnLineSchema = defineEntity({
  name: 'ReturnLineRow',
  tableName: 'return_line',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    orderLineId: p.uuid(),
    quantity: p.integer(),
    /** What was paid for these pieces, in won; the shares of all pieces of a line are what was paid for it. */
    share: p.bigint('number'),
    /** Pieces by what the inspection found: fit for sale, defective, to be repaired. */
    resellQuantity: p.integer().default(0),
    defectiveQuantity: p.integer().default(0),
    repairQuantity: p.integer().default(0),
    /** What is paid back for them, in won. */
    refund: p.bigint('number').default(0),
  },
});

/** Pieces of an order line that come back. */
export class ReturnLineRow extends ReturnLineSchema.class {}
ReturnLineSchema.setClass(ReturnLineRow);

const ReplacementLineSchema = defineEntity({
  name: 'ReplacementLineRow',
  tableName: 'replacement_line',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    variantId: p.uuid(),
    quantity: p.integer(),
    unitPrice: p.bigint('number'),
    /** What counts as paid for it, in won. */
    paidAmount: p.bigint('number'),
    /** Line of the replacement order, once there is one. */
    orderLineId: p.uuid().nullable(),
  },
});

/** Goods that go out for those that come back. */
export class ReplacementLineRow extends ReplacementLineSchema.class {}
ReplacementLineSchema.setClass(ReplacementLineRow);

const ReturnStepSchema = defineEntity({
  name: 'ReturnStepRow',
  tableName: 'return_step',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    step: p.text(),
    fromState: p.text().nullable(),
    toState: p.text(),
    /** Nobody for the courier and the marketplace. */
    actorId: p.uuid().nullable(),
    actorName: p.text().nullable(),
    note: p.text().nullable(),
    takenAt: p.datetime(3),
  },
});

/** Step that a return took, by whom and when. */
export class ReturnStepRow extends ReturnStepSchema.class {}
ReturnStepSchema.setClass(ReturnStepRow);

const ReturnDelegationSchema = defineEntity({
  name: 'ReturnDelegationRow',
  tableName: 'return_delegation',
  properties: {
    storefrontCode: p.text().primary(),
    /** Pieces from which a return may be handed over to the maker. */
    minimumQuantity: p.integer(),
    changedAt: p.datetime(3),
    changedByName: p.text().nullable(),
  },
});

/** From how many pieces the operator of a storefront may hand a return over to the maker (C8). */
export class ReturnDelegationRow extends ReturnDelegationSchema.class {}
ReturnDelegationSchema.setClass(ReturnDelegationRow);

/** Tables of returns. */
export const returnRows = [
  ReturnSchema,
  ReturnLineSchema,
  ReplacementLineSchema,
  ReturnStepSchema,
  ReturnDelegationSchema,
];
