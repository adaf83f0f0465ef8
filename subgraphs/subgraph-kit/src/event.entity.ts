import { defineEntity, p } from '@mikro-orm/core';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEventRow',
  tableName: 'outbox_event',
  properties: {
    id: p.uuid().primary(),
    type: p.text(),
    data: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(),
  },
});

/** Event that happened here, written in the transaction of its act and kept as the record of what was sent. */
export class OutboxEventRow extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEventRow);

const InboxEventSchema = defineEntity({
  name: 'InboxEventRow',
  tableName: 'inbox_event',
  properties: {
    id: p.uuid().primary(),
    type: p.text(),
    source: p.text(),
    receivedAt: p.datetime(),
  },
});

/** Event of another slice that was taken in, so that a second delivery changes nothing. */
export class InboxEventRow extends InboxEventSchema.class {}
InboxEventSchema.setClass(InboxEventRow);

/** Rows that every slice has. */
export const eventRows = [OutboxEventSchema, InboxEventSchema];
