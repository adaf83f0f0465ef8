import { defineEntity, p } from '@mikro-orm/core';

const TransferResetSchema = defineEntity({
  name: 'TransferResetRow',
  tableName: 'transfer_reset',
  properties: {
    agentId: p.uuid().primary(),
    resetAt: p.datetime(3),
  },
});

/** Up to when an agent looks at recent transfers (초기화). */
export class TransferResetRow extends TransferResetSchema.class {}
TransferResetSchema.setClass(TransferResetRow);

/** Table of resets. */
export const transferResetRows = TransferResetSchema;
