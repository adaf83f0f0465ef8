import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CarrierAnswer } from './carriers/message-carrier.ts';
import { dispatchRoomOf } from './dispatch-room.ts';
import { addressesOf, templateOf, variablesIn } from './letter-of.ts';
import { MESSAGE_CHANNELS, type MessageChannel } from './message-lists.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { messagePersonal } from './message.personal.ts';
import { queueMessage } from './queue-message.ts';
import { addressOf } from './recipient.ts';
import { renderMessage } from './render-message.ts';

const FIRST_RETRY_MS = 15_000;
const LONGEST_RETRY_MS = 60 * 60_000;
/** Time after which a message that nobody took is given up. */
const GIVEN_UP_MS = 24 * 60 * 60_000;

/** Writes what came of an attempt, and what becomes of its message; what a person has settled meanwhile stays. */
export async function noteAnswer(
  tx: EntityManager,
  attemptId: string,
  answer: CarrierAnswer,
  now: Date,
): Promise<void> {
  const attempt = await tx.findOneOrFail(MessageAttemptRow, attemptId);
  const message = await tx.findOneOrFail(MessageRow, attempt.messageId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await tx.refresh(attempt);
  attempt.outcome = answer.outcome;
  attempt.finishedAt = now;
  if (answer.outcome === 'ACCEPTED') attempt.reference = answer.reference;
  else attempt.code = answer.code;
  // An answer that comes after its attempt was taken for lost still says what is so.
  const isOpen = message.state === 'SENDING' || message.state === 'AMBIGUOUS';
  if (isOpen && attempt.number === message.attempts) await settle(tx, { message, attempt, answer }, now);
}

interface Answered {
  readonly message: MessageRow;
  readonly attempt: MessageAttemptRow;
  readonly answer: CarrierAnswer;
}

async function settle(tx: EntityManager, { message, attempt, answer }: Answered, now: Date): Promise<void> {
  switch (answer.outcome) {
    case 'ACCEPTED':
      Object.assign(message, { state: 'SENT', code: null, sentAt: now });
      return;
    case 'REJECTED':
      if (!(await takeNextChannel(tx, message, now))) Object.assign(message, { state: 'FAILED', code: answer.code });
      return;
    case 'UNSENT':
      await tryLater(tx, message, answer.code, now);
      return;
    case 'UNCERTAIN':
      await leaveOrAskAgain(tx, { message, attempt }, now);
  }
}

/** Surely nothing was sent: again after a while that doubles, for a day. */
async function tryLater(tx: EntityManager, message: MessageRow, code: string, now: Date): Promise<void> {
  if (now.getTime() - message.createdAt.getTime() >= GIVEN_UP_MS) {
    if (!(await takeNextChannel(tx, message, now))) Object.assign(message, { state: 'FAILED', code });
    return;
  }
  const at = new Date(now.getTime() + retryAfter(message.id, message.attempts));
  Object.assign(message, { state: 'QUEUED', code, sendAfter: at });
  await queueMessage(tx, message.id, at);
}

/** Time until the next try; spread by the message itself, so that all do not come back at once. */
export function retryAfter(messageId: string, attempts: number): number {
  const longest = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  const spread = createHash('sha256').update(`${messageId}|${attempts}`).digest().readUInt16BE(0) / 0xff_ff;
  return Math.round(longest * (0.5 + spread / 2));
}

/**
 * Nobody knows whether it was sent. A provider that knows the attempt again by its key is asked again under it; for all
 * others a person has to find out.
 */
export async function leaveOrAskAgain(
  tx: EntityManager,
  { message, attempt }: Pick<Answered, 'message' | 'attempt'>,
  now: Date,
): Promise<void> {
  const { carriers } = dispatchRoomOf(tx);
  const remembersMs = carriers[message.channel]?.remembersMs ?? 0;
  const [first] = await tx.find(
    MessageAttemptRow,
    { messageId: message.id, providerKey: attempt.providerKey },
    { orderBy: { number: 'asc' }, limit: 1 },
  );
  const at = new Date(now.getTime() + ASK_AGAIN_MS);
  const until = (first ?? attempt).startedAt.getTime() + remembersMs;
  const isKnown = remembersMs > 0 && at.getTime() < until;
  Object.assign(message, { state: isKnown ? 'QUEUED' : 'AMBIGUOUS', code: attempt.code ?? 'ANSWER_LOST' });
  if (!isKnown) return;
  message.sendAfter = at;
  await queueMessage(tx, message.id, at);
}

const ASK_AGAIN_MS = 20_000;

/** Turns to the next channel of a message by which its recipient can be reached; false where there is none. */
export async function takeNextChannel(tx: EntityManager, message: MessageRow, now: Date): Promise<boolean> {
  const addresses = await addressesOf(tx, message);
  const place = message.channels.findIndex(
    (channel, index) => index > message.place && addressOf(channelOf(channel), addresses) !== null,
  );
  if (place < 0) return false;
  await turnTo(tx, message, place, now);
  return true;
}

/** Queues a message afresh at one channel of its chain. */
export async function turnTo(tx: EntityManager, message: MessageRow, place: number, now: Date): Promise<void> {
  const isOther = place !== message.place;
  const channel = channelOf(message.channels[place]);
  Object.assign(message, { place, channel, state: 'QUEUED', code: null, sendAfter: now });
  if (isOther) await renderFor(tx, message);
  if (channel !== 'POST') await queueMessage(tx, message.id, now);
}

function channelOf(word: string | undefined): MessageChannel {
  const channel = MESSAGE_CHANNELS.find((one) => one === word);
  if (!channel) throw new Error(`there is no channel ${word}`);
  return channel;
}

/** Renders a message anew for the channel it has come to. */
async function renderFor(tx: EntityManager, message: MessageRow): Promise<void> {
  const room = dispatchRoomOf(tx);
  const { origin } = room;
  const template = templateOf(room, message.template);
  if (!template) return;
  const variables = variablesIn(await messagePersonal.open(tx, message, 'variables'));
  const { language, channel } = message;
  const { title, text, html } = renderMessage(
    { template, variables, language: language === 'en' ? 'en' : 'ko', origin },
    channel,
  );
  Object.assign(message, await messagePersonal.change(tx, message, { title, text, html }));
}
