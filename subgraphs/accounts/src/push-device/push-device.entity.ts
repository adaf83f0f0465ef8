import { defineEntity, p } from '@mikro-orm/core';
import { ALARM_CATEGORIES, PUSH_KINDS, PUSH_STATES } from './push-device.ts';

const DeviceSchema = defineEntity({
  name: 'PushDeviceRow',
  tableName: 'push_device',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.enum([...PUSH_KINDS]),
    /** Address at the push service, or token of the app; whoever has it can push. */
    endpoint: p.blob(),
    /** Keys of a browser with which a push is sealed for it. */
    keys: p.blob().nullable(),
    personalIndex: p.array(),
    /** Tells that two rows are the same device. */
    endpointDigest: p.text(),
    label: p.text(),
    registeredAt: p.datetime(3),
    forgottenAt: p.datetime(3).nullable(),
  },
});

/** Device on which a person wants to be alarmed. */
export class PushDeviceRow extends DeviceSchema.class {}
DeviceSchema.setClass(PushDeviceRow);

const MessageSchema = defineEntity({
  name: 'PushMessageRow',
  tableName: 'push_message',
  properties: {
    /** What the device and the push service know it by. */
    id: p.uuid().primary(),
    alarmId: p.uuid(),
    personId: p.uuid(),
    deviceId: p.uuid(),
    state: p.enum([...PUSH_STATES]),
    attempts: p.integer(),
    status: p.integer().nullable(),
    problem: p.text().nullable(),
    firstTriedAt: p.datetime(3).nullable(),
    triedAt: p.datetime(3).nullable(),
    nextAt: p.datetime(3).nullable(),
  },
});

/** One alarm on its way to one device. */
export class PushMessageRow extends MessageSchema.class {}
MessageSchema.setClass(PushMessageRow);

const WishSchema = defineEntity({
  name: 'PushWishRow',
  tableName: 'push_wish',
  properties: {
    personId: p.uuid().primary(),
    categories: p.enum([...ALARM_CATEGORIES]).array(),
  },
});

/** Kinds of alarms that a person wants pushed. */
export class PushWishRow extends WishSchema.class {}
WishSchema.setClass(PushWishRow);

/** Tables of pushes. */
export const pushRows = [DeviceSchema, MessageSchema, WishSchema];
