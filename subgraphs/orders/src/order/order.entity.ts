import { defineEntity, p } from '@mikro-orm/core';
import { FLAG_COLOURS, ORDER_ERP_STATUSES, ORDER_LINE_MARKS, SHIPMENT_KINDS, SHIPMENT_STATUSES } from './order.ts';

const OrderSchema = defineEntity({
  name: 'OrderRow',
  tableName: 'sales_order',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('sales_order_number_unique'),
    /** Code, not id: an operator's rights are told in codes, and every read is filtered by them. */
    storefrontCode: p.text(),
    channelName: p.text(),
    /** Word of the marketplace itself, kept as it came. */
    channelStatus: p.text(),
    erpStatus: p.enum([...ORDER_ERP_STATUSES]),
    customerId: p.uuid().nullable(),
    /** Sealed, as are the next three; see order.personal.ts. Phone numbers are digits only. */
    ordererName: p.blob(),
    ordererPhone: p.blob().nullable(),
    recipientName: p.blob(),
    recipientPhone: p.blob().nullable(),
    /** Terms under which names and numbers are found. */
    personalIndex: p.array(),
    /** Holds many of one product (단체); decided when the order is collected. */
    isBulk: p.boolean().default(false),
    /** Marks of its lines together, and when the last of them was shipped; kept by the database. */
    lineMarks: p
      .enum([...ORDER_LINE_MARKS])
      .array()
      .default([]),
    shippedAt: p.datetime(3).nullable(),
    orderedAt: p.datetime(3),
    paidAt: p.datetime(3).nullable(),
    collectedAt: p.datetime(3).nullable(),
    /** Warehouse that ships it. */
    warehouseCode: p.text().default('01'),
    /** Connection it was collected by and its number there; none for an order of our own, such as an exchange. */
    connectionId: p.uuid().nullable(),
    externalNumber: p.text().nullable(),
    /** Marketplace behind a relay, and the number that the buyer sees there. */
    marketplaceCode: p.text().nullable(),
    marketplaceNumber: p.text().nullable(),
    /** Order whose goods came back for what this one ships (원주문번호). */
    originalOrderId: p.uuid().nullable(),
    /** Sealed, as is the note to the courier. */
    recipientAddress: p.blob().nullable(),
    recipientZipCode: p.text().nullable(),
    deliveryNote: p.blob().nullable(),
    /** What the buyer paid for delivery, in won. */
    deliveryFee: p.bigint('number').default(0),
  },
});

/** What a customer ordered at a storefront. */
export class OrderRow extends OrderSchema.class {}
OrderSchema.setClass(OrderRow);

const OrderLineSchema = defineEntity({
  name: 'OrderLineRow',
  tableName: 'order_line',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('order_line_number_unique'),
    orderId: p.uuid(),
    variantId: p.uuid(),
    quantity: p.integer(),
    unitPrice: p.bigint('number'),
    marks: p
      .enum([...ORDER_LINE_MARKS])
      .array()
      .default([]),
    allocatedAt: p.datetime(3).nullable(),
    shippedAt: p.datetime(3).nullable(),
    /** Number of the line at the marketplace, unique within the order. */
    externalNumber: p.text().nullable(),
    /** The marketplace's own word on this line. */
    channelStatus: p.text().nullable(),
    /** What was paid for the line, in won; all compensation together stays within it. */
    paidAmount: p.bigint('number'),
    /** Refunds, exchanges, awards, chargebacks and goodwill booked so far, in won; written by the compensation ledger alone. */
    compensatedAmount: p.bigint('number').default(0),
    cancelledAt: p.datetime(3).nullable(),
    deliveredAt: p.datetime(3).nullable(),
    /** Pieces of which a return is under way (진행수량). */
    returningQuantity: p.integer().default(0),
    /** Pieces whose return was confirmed (반품확정). */
    returnedQuantity: p.integer().default(0),
    /** Indicates whether what comes or came back is exchanged, not paid back. */
    isExchange: p.boolean().default(false),
    /** Return that must be confirmed before the line may be allocated and shipped. */
    awaitsReturnId: p.uuid().nullable(),
    /** Moment at which its cancellation was asked for at the marketplace, which holds it until that is decided. */
    cancelAskedAt: p.datetime(3).nullable(),
    /** Indicates whether people hold it too, so that it stays on hold when the cancellation is taken back. */
    isHeldBesides: p.boolean().default(false),
    /** Indicates whether it sends goods once more that were paid for before: nothing is paid for it or owed for it. */
    isSentAgain: p.boolean().default(false),
    flagNote: p.text().nullable(),
    flagColour: p.enum([...FLAG_COLOURS]).nullable(),
  },
});

/** One variant within an order. */
export class OrderLineRow extends OrderLineSchema.class {}
OrderLineSchema.setClass(OrderLineRow);

const ShipmentSchema = defineEntity({
  name: 'ShipmentRow',
  tableName: 'shipment',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    kind: p.enum([...SHIPMENT_KINDS]),
    status: p.enum([...SHIPMENT_STATUSES]),
    courier: p.text().nullable(),
    trackingNumber: p.text().nullable(),
    requestedAt: p.datetime(3),
    shippedAt: p.datetime(3).nullable(),
    deliveredAt: p.datetime(3).nullable(),
  },
});

/** Parcel on its way out or back. */
export class ShipmentRow extends ShipmentSchema.class {}
ShipmentSchema.setClass(ShipmentRow);

/** Tables of orders. */
export const orderRows = [OrderSchema, OrderLineSchema, ShipmentSchema];
