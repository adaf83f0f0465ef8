import { defineEntity, p } from '@mikro-orm/core';

const UsageSchema = defineEntity({
  name: 'UsageRow',
  tableName: 'api_usage',
  properties: {
    id: p.uuid().primary(),
    /** Beginning of the hour that is counted. */
    hour: p.datetime(3),
    actorId: p.uuid(),
    /** None for a person or program that came with a token. */
    keyId: p.uuid().nullable(),
    businessId: p.uuid().nullable(),
    requests: p.bigint('number'),
    points: p.bigint('number'),
    refused: p.bigint('number'),
    errors: p.bigint('number'),
  },
});

/** What one program or person asked of the graph in one hour. */
export class UsageRow extends UsageSchema.class {}
UsageSchema.setClass(UsageRow);

const UsageBatchSchema = defineEntity({
  name: 'UsageBatchRow',
  tableName: 'api_usage_batch',
  properties: { id: p.uuid().primary(), takenAt: p.datetime(3) },
});

/** Batch of the gateway that was counted, so that a second delivery counts nothing. */
export class UsageBatchRow extends UsageBatchSchema.class {}
UsageBatchSchema.setClass(UsageBatchRow);

/** Tables of usage. */
export const usageRows = [UsageSchema, UsageBatchSchema];
