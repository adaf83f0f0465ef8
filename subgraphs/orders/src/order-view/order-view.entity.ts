import { defineEntity, p } from '@mikro-orm/core';

const OrderViewSchema = defineEntity({
  name: 'OrderViewRow',
  tableName: 'order_view',
  properties: {
    id: p.uuid().primary(),
    ownerId: p.uuid(),
    ownerName: p.text(),
    name: p.text(),
    isShared: p.boolean(),
    /** Storefronts among whose operators a shared view is seen; all where there are none. */
    storefrontCodes: p.array().nullable(),
    /** What the address of the desk says after its question mark. */
    query: p.text(),
    columns: p.array(),
    changedAt: p.datetime(3),
    removedAt: p.datetime(3).nullable(),
  },
});

/** View of the order desk that somebody keeps. */
export class OrderViewRow extends OrderViewSchema.class {}
OrderViewSchema.setClass(OrderViewRow);

const OrderViewChoiceSchema = defineEntity({
  name: 'OrderViewChoiceRow',
  tableName: 'order_view_choice',
  properties: {
    accountId: p.uuid().primary(),
    viewId: p.uuid().nullable(),
    chosenAt: p.datetime(3),
  },
});

/** View with which somebody's desk opens. */
export class OrderViewChoiceRow extends OrderViewChoiceSchema.class {}
OrderViewChoiceSchema.setClass(OrderViewChoiceRow);

/** Tables of views. */
export const orderViewRows = [OrderViewSchema, OrderViewChoiceSchema];
