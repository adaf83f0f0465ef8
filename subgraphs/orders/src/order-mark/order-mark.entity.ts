import { defineEntity, p } from '@mikro-orm/core';
import { FLAG_COLOURS } from '../order/index.ts';
import { PEOPLES_MARKS } from './order-mark.ts';

const OrderMarkChangeSchema = defineEntity({
  name: 'OrderMarkChangeRow',
  tableName: 'order_mark_change',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    orderLineId: p.uuid(),
    mark: p.enum([...PEOPLES_MARKS]),
    isSet: p.boolean(),
    colour: p.enum([...FLAG_COLOURS]).nullable(),
    note: p.text().nullable(),
    actorId: p.uuid(),
    actorName: p.text(),
    changedAt: p.datetime(3),
  },
});

/** A mark that was set on a line or taken off: who, when and why. */
export class OrderMarkChangeRow extends OrderMarkChangeSchema.class {}
OrderMarkChangeSchema.setClass(OrderMarkChangeRow);

/** Table of the history of marks. */
export const orderMarkRows = [OrderMarkChangeSchema];
