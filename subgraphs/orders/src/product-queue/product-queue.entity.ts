import { defineEntity, p } from '@mikro-orm/core';
import { QUEUED_PRODUCT_STATES } from './product-queue.ts';

const QueuedProductSchema = defineEntity({
  name: 'QueuedProductRow',
  tableName: 'queued_product',
  properties: {
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    productId: p.uuid(),
    state: p.enum([...QUEUED_PRODUCT_STATES]).default('WAITING'),
    /** Index in QUEUE_PRIORITIES. */
    priority: p.smallint().default(1),
    /** Within a priority the lower is sent first. */
    place: p.bigint('number'),
    attempts: p.smallint().default(0),
    /** Connections that have taken it already, so that a second try spares them. */
    sentTo: p.array().columnType('uuid[]').defaultRaw("'{}'"),
    notBefore: p.datetime(3).nullable(),
    /** Last time that it was sent; five a storefront within five minutes. */
    startedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
    errorCode: p.text().nullable(),
    errorDetail: p.text().nullable(),
    queuedByName: p.text().nullable(),
    queuedAt: p.datetime(3),
  },
});

/** Product that waits to be sent to the marketplaces of a storefront, or was. */
export class QueuedProductRow extends QueuedProductSchema.class {}
QueuedProductSchema.setClass(QueuedProductRow);

/** Table of the queue. */
export const queuedProductRows = [QueuedProductSchema];
