import { defineEntity, p } from '@mikro-orm/core';
import { LOT_DISPOSITIONS, LOT_STATES } from './returned-lot.ts';

const ReturnedLotSchema = defineEntity({
  name: 'ReturnedLotRow',
  tableName: 'returned_lot',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    orderLineId: p.uuid(),
    variantId: p.uuid(),
    warehouseCode: p.text(),
    disposition: p.enum([...LOT_DISPOSITIONS]),
    state: p.enum([...LOT_STATES]),
    quantity: p.integer(),
    keptAt: p.datetime(3),
    settledAt: p.datetime(3).nullable(),
    settledByName: p.text().nullable(),
    note: p.text().nullable(),
  },
});

/** Returned goods that are kept apart from the stock. */
export class ReturnedLotRow extends ReturnedLotSchema.class {}
ReturnedLotSchema.setClass(ReturnedLotRow);

/** Table of returned lots. */
export const returnedLotRows = ReturnedLotSchema;
