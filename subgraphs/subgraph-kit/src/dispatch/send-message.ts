import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { newId } from '../id.ts';
import type { Attachment, CarrierAnswer, Letter, MessageCarrier } from './carriers/message-carrier.ts';
import { dispatchRoomOf, type DispatchRoom } from './dispatch-room.ts';
import { addressesOf, letterOf } from './letter-of.ts';
import { lostAttempt } from './lost-attempts.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { noteAnswer, takeNextChannel } from './note-answer.ts';
import { isOptedOut } from './opt-outs.ts';
import { queueMessage, queueMessageIn } from './queue-message.ts';
import { quietUntil } from './quiet-hours.ts';
import { addressOf } from './recipient.ts';

const payload = z.object({ messageId: z.uuid() });

/** An attempt that was written down, and what its carrier is to be handed. */
interface Begun {
  readonly attempt: MessageAttemptRow;
  readonly carrier: MessageCarrier;
  readonly letter: Letter;
}

/**
 * Sends one message: the attempt is committed before the provider is asked, and what came of it afterwards, so that
 * whatever dies in between is found and nothing is sent twice unseen.
 */
export async function sendMessage(em: EntityManager, asked: unknown, now: Date): Promise<void> {
  const { messageId } = payload.parse(asked);
  const room = dispatchRoomOf(em);
  const attachments = await attachmentsOf(em, room, messageId, now);
  if (attachments === null) return;
  const begun = await em.transactional((tx) => begin(tx, room, messageId, attachments, now));
  if (!begun) return;
  const answer = await askCarrier(begun, room);
  await em.transactional((tx) => noteAnswer(tx, begun.attempt.id, answer, now));
}

async function askCarrier({ carrier, letter }: Begun, room: DispatchRoom): Promise<CarrierAnswer> {
  try {
    return await carrier.send(letter);
  } catch (error) {
    room.log.error({ err: error, messageId: letter.messageId }, 'a carrier of messages failed');
    return { outcome: 'UNCERTAIN', code: 'FAULT' };
  }
}

/** Documents that go with a message; null while one of them is still to come, or cannot be read and is asked for again. */
async function attachmentsOf(
  em: EntityManager,
  room: DispatchRoom,
  id: string,
  now: Date,
): Promise<readonly Attachment[] | null> {
  const message = await em.fork().findOne(MessageRow, { id });
  if (!message || !WAITING.includes(message.state)) return message?.state === 'SENDING' ? [] : null;
  const { documents: source } = room;
  if (message.awaited.length > 0 && !room.captures) {
    const missing = source ? await source.unissued(em, message.awaited) : message.awaited;
    if (missing.length > 0) return null;
  }
  if (message.channel !== 'EMAIL' || message.documents.length === 0 || room.captures) return [];
  const found = source ? await Promise.all(message.documents.map((one) => source.attachmentOf(one))) : [];
  const attachments = found.filter((one) => one !== null);
  if (attachments.length === message.documents.length) return attachments;
  room.log.warn({ messageId: id }, 'a document that goes with a message cannot be read');
  await em.transactional((tx) => queueMessage(tx, id, new Date(now.getTime() + UNREADABLE_MS)));
  return null;
}

const UNREADABLE_MS = 5 * 60_000;

const WAITING: readonly string[] = ['QUEUED', 'HELD', 'AWAITING_DOCUMENT'];

/** Writes the next attempt of a message down; null where there is nothing to send now. */
async function begin(
  tx: EntityManager,
  room: DispatchRoom,
  id: string,
  attachments: readonly Attachment[],
  now: Date,
): Promise<Begun | null> {
  const message = await tx.findOne(MessageRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (message?.state === 'SENDING') await lostAttempt(tx, room, message, now);
  if (!message || !WAITING.includes(message.state)) return null;
  message.awaited = [];
  if (!(await mayGoNow(tx, room, message, now))) return null;
  const carrier = room.carriers[message.channel];
  if (!carrier) {
    await noteNoCarrier(tx, message, now);
    return null;
  }
  message.state = 'SENDING';
  message.attempts += 1;
  message.code = null;
  const attempt = tx.create(MessageAttemptRow, {
    ...(await keyOf(tx, message, carrier, now)),
    id: newId(),
    messageId: id,
    number: message.attempts,
    channel: message.channel,
    provider: carrier.provider,
    startedAt: now,
    personalIndex: [],
  });
  return { attempt, carrier, letter: await letterOf(tx, room, message, attempt.providerKey, attachments) };
}

/** Judges once more what may have changed since the message was put in; sets its state where it may not go. */
async function mayGoNow(tx: EntityManager, room: DispatchRoom, message: MessageRow, now: Date): Promise<boolean> {
  message.state = 'QUEUED';
  if (room.captures) {
    message.state = 'CAPTURED';
    return false;
  }
  // What goes by post waits in the print queue.
  if (message.channel === 'POST') return false;
  if (message.sendAfter > now) {
    // The clock of the list is ahead of ours, or somebody asked early: this was its only job.
    message.state = message.attempts === 0 ? 'HELD' : 'QUEUED';
    await queueMessageIn(tx, message.id, message.sendAfter.getTime() - now.getTime());
    return false;
  }
  const quiet = await quietUntil(tx, message.category, now);
  if (quiet) {
    Object.assign(message, { state: 'HELD', sendAfter: quiet });
    await queueMessage(tx, message.id, quiet);
    return false;
  }
  const address = addressOf(message.channel, await addressesOf(tx, message));
  if (address !== null && (await isOptedOut(tx, { channel: message.channel, address }, message.category))) {
    if (await takeNextChannel(tx, message, now)) return false;
    Object.assign(message, { state: 'SUPPRESSED', code: 'OPTED_OUT' });
    return false;
  }
  return true;
}

async function noteNoCarrier(tx: EntityManager, message: MessageRow, now: Date): Promise<void> {
  message.attempts += 1;
  tx.create(MessageAttemptRow, {
    id: newId(),
    messageId: message.id,
    number: message.attempts,
    channel: message.channel,
    provider: 'NONE',
    providerKey: message.id,
    startedAt: now,
    personalIndex: [],
    outcome: 'REJECTED',
    code: 'CHANNEL_NOT_CONFIGURED',
    finishedAt: now,
  });
  if (await takeNextChannel(tx, message, now)) return;
  Object.assign(message, { state: 'FAILED', code: 'CHANNEL_NOT_CONFIGURED' });
}

/** The key of an attempt whose answer was lost, while its provider would know it again; else a new one. */
async function keyOf(tx: EntityManager, { id, channel }: MessageRow, { remembersMs }: MessageCarrier, now: Date) {
  const since = new Date(now.getTime() - remembersMs);
  const [first] = await tx.find(
    MessageAttemptRow,
    { messageId: id, channel, outcome: 'UNCERTAIN', startedAt: { $gte: since } },
    { orderBy: { number: 'asc' }, limit: 1 },
  );
  return { providerKey: (remembersMs > 0 ? first?.providerKey : undefined) ?? newId() };
}
