import { defineEntity, p } from '@mikro-orm/core';
import { PARCEL_STAGES } from '../courier/index.ts';

const PackingSchema = defineEntity({
  name: 'PackingRow',
  tableName: 'packing',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    /** Counts the parcels of the order, from 1 on; with its number it is what the courier knows the parcel by. */
    attempt: p.integer(),
    courier: p.text().nullable(),
    trackingNumber: p.text().nullable(),
    begunAt: p.datetime(3),
    completedAt: p.datetime(3).nullable(),
  },
});

/** One parcel of an order as it is packed. */
export class PackingRow extends PackingSchema.class {}
PackingSchema.setClass(PackingRow);

const PackingPieceSchema = defineEntity({
  name: 'PackingPieceRow',
  tableName: 'packing_piece',
  primaryKeys: ['packingId', 'orderLineId'],
  properties: { packingId: p.uuid().primary(), orderLineId: p.uuid().primary(), pieces: p.integer() },
});

/** Pieces of a line that were scanned into a parcel. */
export class PackingPieceRow extends PackingPieceSchema.class {}
PackingPieceSchema.setClass(PackingPieceRow);

const ShipmentLineSchema = defineEntity({
  name: 'ShipmentLineRow',
  tableName: 'shipment_line',
  primaryKeys: ['shipmentId', 'orderLineId'],
  properties: { shipmentId: p.uuid().primary(), orderLineId: p.uuid().primary(), quantity: p.integer() },
});

/** Pieces of a line that are in a parcel. */
export class ShipmentLineRow extends ShipmentLineSchema.class {}
ShipmentLineSchema.setClass(ShipmentLineRow);

const ParcelTrackingSchema = defineEntity({
  name: 'ParcelTrackingRow',
  tableName: 'parcel_tracking',
  properties: {
    shipmentId: p.uuid().primary(),
    stage: p.enum([...PARCEL_STAGES]).nullable(),
    stageAt: p.datetime(3).nullable(),
    askedAt: p.datetime(3),
  },
});

/** How far a parcel has come, and when it was last asked for; never who carries it. */
export class ParcelTrackingRow extends ParcelTrackingSchema.class {}
ParcelTrackingSchema.setClass(ParcelTrackingRow);

/** Tables of packing. */
export const packingRows = [PackingSchema, PackingPieceSchema, ShipmentLineSchema, ParcelTrackingSchema];
