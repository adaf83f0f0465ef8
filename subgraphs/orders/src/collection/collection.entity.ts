import { defineEntity, p } from '@mikro-orm/core';
import {
  COLLECTION_CAUSES,
  COLLECTION_ERRORS,
  COLLECTION_STATES,
  QUARANTINE_CODES,
  QUARANTINE_STATES,
} from './collection.ts';

const CollectionStateSchema = defineEntity({
  name: 'CollectionStateRow',
  tableName: 'collection_state',
  properties: {
    /** Identifier of the connection. */
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    /** Everything that changed at the marketplace before this moment was collected. */
    collectedUntil: p.datetime(3).nullable(),
    lastRunAt: p.datetime(3).nullable(),
    lastSuccessAt: p.datetime(3).nullable(),
    /** Why the last run failed; none after one that did not. */
    errorCode: p.enum([...COLLECTION_ERRORS]).nullable(),
    errorAt: p.datetime(3).nullable(),
    /** Runs that failed one after the other. */
    failures: p.integer().default(0),
    /** Moment of the first of them, and of the alarm of it; none while it works. */
    failingSince: p.datetime(3).nullable(),
    alarmedAt: p.datetime(3).nullable(),
    /** Moment before which the clock does not ask again. */
    nextAt: p.datetime(3).nullable(),
    /** Run that collects now, and until when nobody else may. */
    leaseId: p.uuid().nullable(),
    leasedUntil: p.datetime(3).nullable(),
  },
});

/** How the collection stands at a connection. */
export class CollectionStateRow extends CollectionStateSchema.class {}
CollectionStateSchema.setClass(CollectionStateRow);

const CollectionRunSchema = defineEntity({
  name: 'CollectionRunRow',
  tableName: 'collection_run',
  properties: {
    id: p.uuid().primary(),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    cause: p.enum([...COLLECTION_CAUSES]),
    /** Name of who asked for it. */
    askedBy: p.text().nullable(),
    state: p.enum([...COLLECTION_STATES]),
    windowFrom: p.datetime(3).nullable(),
    windowTo: p.datetime(3).nullable(),
    /** Orders that were read, each time they came. */
    read: p.integer().default(0),
    added: p.integer().default(0),
    changed: p.integer().default(0),
    /** Orders in which nothing was new. */
    known: p.integer().default(0),
    unpaid: p.integer().default(0),
    quarantined: p.integer().default(0),
    errorCode: p.enum([...COLLECTION_ERRORS]).nullable(),
    askedAt: p.datetime(3),
    startedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});

/** One collection from one connection. */
export class CollectionRunRow extends CollectionRunSchema.class {}
CollectionRunSchema.setClass(CollectionRunRow);

const QuarantinedOrderSchema = defineEntity({
  name: 'QuarantinedOrderRow',
  tableName: 'quarantined_order',
  properties: {
    id: p.uuid().primary(),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    /** Number at the marketplace, or a digest of what came where no number can be read. */
    key: p.text(),
    externalNumber: p.text().nullable(),
    code: p.enum([...QUARANTINE_CODES]),
    /** Path and rule, never a value. */
    reason: p.text(),
    /** Order that it is about, where it is here. */
    orderId: p.uuid().nullable(),
    /** Sealed: what the marketplace sent, as JSON. */
    payload: p.blob(),
    personalIndex: p.array(),
    state: p.enum([...QUARANTINE_STATES]),
    times: p.integer(),
    firstSeenAt: p.datetime(3),
    lastSeenAt: p.datetime(3),
    settledAt: p.datetime(3).nullable(),
    settledBy: p.text().nullable(),
    /** Why it was dismissed. */
    dismissal: p.text().nullable(),
  },
});

/** What came from a marketplace and could not be taken in. */
export class QuarantinedOrderRow extends QuarantinedOrderSchema.class {}
QuarantinedOrderSchema.setClass(QuarantinedOrderRow);

const KnownDuplicateSchema = defineEntity({
  name: 'KnownDuplicateRow',
  tableName: 'known_duplicate',
  primaryKeys: ['connectionId', 'externalNumber'],
  properties: {
    connectionId: p.uuid().primary(),
    externalNumber: p.text().primary(),
    orderId: p.uuid(),
    seenAt: p.datetime(3),
  },
});

/** Tables of the collection. */
export const collectionRows = [
  CollectionStateSchema,
  CollectionRunSchema,
  QuarantinedOrderSchema,
  KnownDuplicateSchema,
];
