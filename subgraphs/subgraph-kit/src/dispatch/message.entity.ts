import { defineEntity, p } from '@mikro-orm/core';
import {
  ATTEMPT_OUTCOMES,
  MESSAGE_CATEGORIES,
  MESSAGE_CHANNELS,
  MESSAGE_STATES,
  OPTIONAL_CATEGORIES,
} from './message-lists.ts';

const MessageSchema = defineEntity({
  name: 'MessageRow',
  tableName: 'message',
  properties: {
    id: p.uuid().primary(),
    /** What it was sent for; the same trigger makes no second one. */
    key: p.text(),
    template: p.text(),
    category: p.enum([...MESSAGE_CATEGORIES]),
    language: p.enum(['ko', 'en']),
    /** Channels that are tried one after the other, and the place of the one that is tried. */
    channels: p.array(),
    place: p.integer(),
    channel: p.enum([...MESSAGE_CHANNELS]),
    state: p.enum([...MESSAGE_STATES]),
    /** What is wrong with it, if something is. */
    code: p.text().nullable(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    side: p.text().nullable(),
    recipientName: p.blob(),
    recipientEmail: p.blob().nullable(),
    recipientPhone: p.blob().nullable(),
    recipientAddress: p.blob().nullable(),
    title: p.blob(),
    text: p.blob(),
    html: p.blob().nullable(),
    variables: p.blob().nullable(),
    personalIndex: p.array(),
    documents: p.array(),
    /** Documents that it still waits for. */
    awaited: p.array(),
    sendAfter: p.datetime(3),
    attempts: p.integer(),
    createdAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
    deliveredAt: p.datetime(3).nullable(),
    openedAt: p.datetime(3).nullable(),
    postedAt: p.datetime(3).nullable(),
    actorId: p.uuid().nullable(),
    /** Name of the member of staff who sent it; of nobody else. */
    actorName: p.text().nullable(),
  },
});

/** Message to one recipient by one chain of channels, and how far it has come. */
export class MessageRow extends MessageSchema.class {}
MessageSchema.setClass(MessageRow);

const MessageAttemptSchema = defineEntity({
  name: 'MessageAttemptRow',
  tableName: 'message_attempt',
  properties: {
    id: p.uuid().primary(),
    messageId: p.uuid(),
    number: p.integer(),
    channel: p.enum([...MESSAGE_CHANNELS]),
    provider: p.text(),
    /** Key under which the provider would know the same attempt again. */
    providerKey: p.text(),
    startedAt: p.datetime(3),
    /** None while nobody knows, as after a process that died. */
    outcome: p.enum([...ATTEMPT_OUTCOMES]).nullable(),
    /** Under what the provider knows it. */
    reference: p.text().nullable(),
    code: p.text().nullable(),
    finishedAt: p.datetime(3).nullable(),
    /** Why a person settled it as they did, where nobody knew what came of it. */
    settledReason: p.blob().nullable(),
    personalIndex: p.array(),
  },
});

/** One try to hand a message to a provider; written before the provider is asked. */
export class MessageAttemptRow extends MessageAttemptSchema.class {}
MessageAttemptSchema.setClass(MessageAttemptRow);

const ChannelOptOutSchema = defineEntity({
  name: 'ChannelOptOutRow',
  tableName: 'channel_opt_out',
  properties: {
    id: p.uuid().primary(),
    channel: p.enum([...MESSAGE_CHANNELS]),
    category: p.enum([...OPTIONAL_CATEGORIES]),
    email: p.blob().nullable(),
    phone: p.blob().nullable(),
    personalIndex: p.array(),
    createdAt: p.datetime(3),
  },
});

/** Address that wants no messages of a kind by a channel. */
export class ChannelOptOutRow extends ChannelOptOutSchema.class {}
ChannelOptOutSchema.setClass(ChannelOptOutRow);

const ShownPaperSchema = defineEntity({
  name: 'ShownPaperRow',
  tableName: 'message_preview',
  properties: {
    id: p.uuid().primary(),
    mediaType: p.text(),
    /** The page itself, or a PDF in base64. */
    content: p.blob(),
    personalIndex: p.array(),
    accountId: p.uuid(),
    expiresAt: p.datetime(3),
  },
});

/** Something made for one viewer and kept for minutes: a preview, or labels to print. */
export class ShownPaperRow extends ShownPaperSchema.class {}
ShownPaperSchema.setClass(ShownPaperRow);

/** Tables of messages. */
export const messageRows = [MessageSchema, MessageAttemptSchema, ChannelOptOutSchema, ShownPaperSchema];
