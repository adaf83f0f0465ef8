import { defineEntity, p } from '@mikro-orm/core';
import { CLAIM_ANSWERS, CLAIM_KINDS } from '../outward-task/index.ts';
import { DRIFT_KINDS, DRIFT_STATES, RECONCILIATION_STATES, TASK_KINDS, TASK_STATES } from './outward-sync.ts';

const ConnectionSyncSchema = defineEntity({
  name: 'ConnectionSyncRow',
  tableName: 'connection_sync',
  properties: {
    connectionId: p.uuid().primary(),
    /** While in the future, one process alone tells the marketplace; a process that died loses it by itself. */
    busyUntil: p.datetime(3).nullable(),
    /** What changed from here on is to be looked at by who is busy, before it is done. */
    wantedSince: p.datetime(3).nullable(),
    /** Moment before which the marketplace is left alone, because it is away or was asked too often. */
    retryAt: p.datetime(3).nullable(),
    failures: p.smallint().default(0),
    trouble: p.text().nullable(),
    troubleSince: p.datetime(3).nullable(),
    /** Last time that the marketplace took what it was told. */
    lastDoneAt: p.datetime(3).nullable(),
    changedAt: p.datetime(3),
  },
});

/** How things stand with a marketplace. */
export class ConnectionSyncRow extends ConnectionSyncSchema.class {}
ConnectionSyncSchema.setClass(ConnectionSyncRow);

const OutwardTaskSchema = defineEntity({
  name: 'OutwardTaskRow',
  tableName: 'outward_task',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum([...TASK_KINDS]),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    /** None for an answer, which is about a question. */
    orderId: p.uuid().nullable(),
    questionId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    /** Lines at the marketplace that it is about; all of the order where empty. */
    lineNumbers: p.array(),
    isHeld: p.boolean().nullable(),
    claimKind: p.enum([...CLAIM_KINDS]).nullable(),
    claimAnswer: p.enum([...CLAIM_ANSWERS]).nullable(),
    /** Why it is turned down, for the buyer. */
    claimReason: p.text().nullable(),
    state: p.enum([...TASK_STATES]),
    attempts: p.smallint().default(0),
    retryAt: p.datetime(3).nullable(),
    errorCode: p.text().nullable(),
    errorDetail: p.text().nullable(),
    createdAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Something that a marketplace is to be told once. */
export class OutwardTaskRow extends OutwardTaskSchema.class {}
OutwardTaskSchema.setClass(OutwardTaskRow);

const ReconciliationSchema = defineEntity({
  name: 'ReconciliationRow',
  tableName: 'reconciliation',
  properties: {
    id: p.uuid().primary(),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    state: p.enum([...RECONCILIATION_STATES]),
    listingsRead: p.integer().default(0),
    ordersRead: p.integer().default(0),
    driftsFound: p.integer().default(0),
    errorCode: p.text().nullable(),
    askedByName: p.text().nullable(),
    startedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Comparison of what a marketplace has with what it was told. */
export class ReconciliationRow extends ReconciliationSchema.class {}
ReconciliationSchema.setClass(ReconciliationRow);

const ChannelDriftSchema = defineEntity({
  name: 'ChannelDriftRow',
  tableName: 'channel_drift',
  properties: {
    id: p.uuid().primary(),
    reconciliationId: p.uuid(),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    kind: p.enum([...DRIFT_KINDS]),
    variantId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
    /** Number at the marketplace. */
    externalNumber: p.text().nullable(),
    seen: p.text(),
    expected: p.text(),
    state: p.enum([...DRIFT_STATES]),
    foundAt: p.datetime(3),
    repairedAt: p.datetime(3).nullable(),
  },
});

/** Difference between a marketplace and us, as it was found and mended. */
export class ChannelDriftRow extends ChannelDriftSchema.class {}
ChannelDriftSchema.setClass(ChannelDriftRow);

/** Tables of the outward sync. */
export const outwardSyncRows = [ConnectionSyncSchema, OutwardTaskSchema, ReconciliationSchema, ChannelDriftSchema];
