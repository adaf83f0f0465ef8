import { defineEntity, p } from '@mikro-orm/core';
import { STOCK_CAUSES } from './stock.ts';

const WarehouseSchema = defineEntity({
  name: 'WarehouseRow',
  tableName: 'warehouse',
  properties: { code: p.text().primary(), name: p.text() },
});

/** Place where goods lie, e.g. 01 POCHEON W/H. */
export class WarehouseRow extends WarehouseSchema.class {}
WarehouseSchema.setClass(WarehouseRow);

const StockLevelSchema = defineEntity({
  name: 'StockLevelRow',
  tableName: 'stock_level',
  primaryKeys: ['variantId', 'warehouseCode'],
  properties: {
    variantId: p.uuid().primary(),
    warehouseCode: p.text().primary(),
    /** Pieces that lie in the warehouse, fit for sale. */
    onHand: p.integer(),
    /** Pieces of orders that were collected and not shipped, allocated ones included. */
    collected: p.integer(),
    /** Pieces set aside for a line (할당). */
    allocated: p.integer(),
    /** On hand less collected, never below 0; kept by the database. */
    sellable: p.integer().persist(false),
    changedAt: p.datetime(3),
  },
});

/** Stock of a variant in a warehouse, which is the sum of its entries. */
export class StockLevelRow extends StockLevelSchema.class {}
StockLevelSchema.setClass(StockLevelRow);

const StockEntrySchema = defineEntity({
  name: 'StockEntryRow',
  tableName: 'stock_entry',
  properties: {
    id: p.uuid().primary(),
    variantId: p.uuid(),
    warehouseCode: p.text(),
    cause: p.enum([...STOCK_CAUSES]),
    /** Change of each figure of the level, in pieces. */
    onHand: p.integer(),
    collected: p.integer(),
    allocated: p.integer(),
    /** What caused it, e.g. an OrderLine; its label is its number. */
    subjectType: p.text().nullable(),
    subjectId: p.uuid().nullable(),
    subjectLabel: p.text().nullable(),
    actorName: p.text().nullable(),
    note: p.text().nullable(),
    recordedAt: p.datetime(3),
  },
});

/** One change of stock with its cause. */
export class StockEntryRow extends StockEntrySchema.class {}
StockEntrySchema.setClass(StockEntryRow);

/** Tables of the stock. */
export const stockRows = [WarehouseSchema, StockLevelSchema, StockEntrySchema];
