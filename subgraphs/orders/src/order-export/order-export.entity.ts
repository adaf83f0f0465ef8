import { SHEET_FORMATS } from '@madang/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { EXPORT_STATES } from './order-export.ts';

const OrderExportSchema = defineEntity({
  name: 'OrderExportRow',
  tableName: 'order_export',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    format: p.enum([...SHEET_FORMATS]),
    state: p.enum([...EXPORT_STATES]),
    columns: p.array(),
    language: p.enum(['ko', 'en']),
    isUnmasked: p.boolean(),
    /** Sealed, for what was asked may name a number or a sku; empty once there is nothing left to write. */
    question: p.blob(),
    personalIndex: p.array(),
    rowsWritten: p.integer().default(0),
    rowsTotal: p.integer().nullable(),
    /** Indicates whether there were more rows than a file may have. */
    isCutOff: p.boolean().default(false),
    bytes: p.bigint('number').default(0),
    requestedAt: p.datetime(3),
    expiresAt: p.datetime(3).nullable(),
  },
});

/** Export of orders that somebody asked for. */
export class OrderExportRow extends OrderExportSchema.class {}
OrderExportSchema.setClass(OrderExportRow);

/** Table of exports. */
export const orderExportRows = [OrderExportSchema];
