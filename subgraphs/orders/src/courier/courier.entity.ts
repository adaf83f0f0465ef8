import { defineEntity, p } from '@mikro-orm/core';
import { PARCEL_STAGES } from './courier.ts';

const CourierTokenSchema = defineEntity({
  name: 'CourierTokenRow',
  tableName: 'courier_token',
  properties: {
    id: p.uuid().primary(),
    /** Client of the courier that it was given to. */
    account: p.text().unique('courier_token_account_unique'),
    /** Sealed; see courier.personal.ts. */
    token: p.blob().nullable(),
    personalIndex: p.array(),
    expiresAt: p.datetime(3).nullable(),
    askedAt: p.datetime(3),
  },
});

/** Token of one day with which the courier is asked. */
export class CourierTokenRow extends CourierTokenSchema.class {}
CourierTokenSchema.setClass(CourierTokenRow);

const CourierBookingSchema = defineEntity({
  name: 'CourierBookingRow',
  tableName: 'courier_booking',
  properties: {
    /** What the courier knows the parcel by, together with the day. */
    reference: p.text().primary(),
    kind: p.enum(['OUTBOUND', 'PICKUP']),
    /** Day of the first try in Seoul, YYYYMMDD. */
    day: p.text(),
    trackingNumber: p.text().nullable(),
    askedAt: p.datetime(3),
    bookedAt: p.datetime(3).nullable(),
    cancelledAt: p.datetime(3).nullable(),
  },
});

/** Parcel that a courier was or is being asked to carry, written before it is asked. */
export class CourierBookingRow extends CourierBookingSchema.class {}
CourierBookingSchema.setClass(CourierBookingRow);

const CourierSightingSchema = defineEntity({
  name: 'CourierSightingRow',
  tableName: 'courier_sighting',
  properties: {
    trackingNumber: p.text().primary(),
    stage: p.enum([...PARCEL_STAGES]),
    seenAt: p.datetime(3),
  },
});

/** Where a parcel was last seen. */
export class CourierSightingRow extends CourierSightingSchema.class {}
CourierSightingSchema.setClass(CourierSightingRow);

/** Tables of couriers. */
export const courierRows = [CourierTokenSchema, CourierBookingSchema, CourierSightingSchema];
