import type { EntityManager } from '@mikro-orm/postgresql';
import { emit } from '../events.ts';
import { newId } from '../id.ts';
import type { Language } from '../language.ts';
import type { Act, Subject } from '../subject.ts';
import type { MessageTemplate } from './define-message.ts';
import { dispatchRoomOf, type DispatchRoom } from './dispatch-room.ts';
import type { MessageChannel, MessageState } from './message-lists.ts';
import { isOptedOut } from './opt-outs.ts';
import { ANSWERED, actorColumns, insertMessage, sealedColumns, type PutMessage } from './put-message.ts';
import { queueMessage } from './queue-message.ts';
import { quietUntil } from './quiet-hours.ts';
import { addressOf, alarmedOf, type Recipient } from './recipient.ts';
import { collect } from './rehearsal.ts';
import { renderMessage, type Rendered } from './render-message.ts';

/** A channel, or several of which the next is tried when one refuses. */
export type ChannelEntry = MessageChannel | readonly MessageChannel[];

/** What is to be sent. */
export interface Dispatching<Variable extends string = string> {
  readonly message: MessageTemplate<Variable>;
  readonly variables: Readonly<Record<NoInfer<Variable>, string>>;
  readonly subject: Subject;
  readonly to: Recipient;
  readonly channels: readonly ChannelEntry[];
  /** Documents that go with it; it waits until all of them are issued. */
  readonly documents?: readonly string[];
  /** Message-ID of the mail that this one answers, so that mail programs show both as one conversation. */
  readonly answers?: string;
  /** The same key is the same message, and is sent once. */
  readonly key: string;
  readonly language?: Language;
}

/**
 * Puts messages in with the act that sends them: they go once it is committed, and never without it. One message for each
 * entry of channels by which the recipient can be reached; ALARM and PUSH are one, handed over to the accounts at once.
 */
export async function dispatch<Variable extends string>(
  tx: EntityManager,
  asked: Dispatching<Variable>,
  act: Act,
): Promise<PutMessage[]> {
  const room = dispatchRoomOf(tx);
  askForShortText(asked);
  const put: PutMessage[] = [];
  for (const channels of chainsOf(asked)) put.push(await putOne(tx, room, { ...asked, channels }, act));
  return put;
}

type One = Omit<Dispatching, 'channels'> & { readonly channels: readonly [MessageChannel, ...MessageChannel[]] };

/**
 * Chains by which somebody can be reached; the first as it was asked for where there is none, so that it fails in plain
 * sight. A notice of the law is not served by an alarm alone, which nobody may ever see.
 */
function chainsOf({ channels, to, message }: Dispatching): One['channels'][] {
  const entries = channels.map((entry) => (typeof entry === 'string' ? [entry] : [...entry]));
  const inHouse = entries.flat().filter((channel) => isInHouse(channel) && alarmedOf(to) !== null);
  const outside = entries.map((entry) =>
    entry.filter((channel) => !isInHouse(channel) && isReachable(channel, to, message)),
  );
  const missed = entries.flat().find((channel) => !isInHouse(channel));
  if (message.category === 'LEGAL' && missed && outside.flat().length === 0) outside.push([missed]);
  const chains = [...outside, [...new Set(inHouse)]].flatMap(([first, ...more]) =>
    first ? [[first, ...more] satisfies One['channels']] : [],
  );
  const [unreachable] = entries.flat();
  if (chains.length > 0 || !unreachable) return chains;
  return [[unreachable]];
}

function isInHouse(channel: MessageChannel): boolean {
  return channel === 'ALARM' || channel === 'PUSH';
}

/** Alarms lie and travel unsealed: what a party is alarmed of must be said in a text that was written for it. */
function askForShortText({ channels, to, message: { name, texts } }: Dispatching): void {
  const isParty = Boolean(to.customerId ?? to.businessId);
  const isShort = Object.values(texts).every(({ sms }) => sms !== undefined);
  if (isParty && !isShort && channels.flat().some(isInHouse)) {
    throw new Error(`message ${name}: goes to a party as an alarm and has no short text (sms)`);
  }
}

function isReachable(channel: MessageChannel, to: Recipient, { alimtalk }: MessageTemplate): boolean {
  if (channel === 'ALIMTALK' && !alimtalk) return false;
  return addressOf(channel, to) !== null;
}

async function putOne(tx: EntityManager, room: DispatchRoom, asked: One, act: Act): Promise<PutMessage> {
  const { message: template, variables, language = 'ko', subject, to, documents = [] } = asked;
  const answered: Record<string, string> = asked.answers === undefined ? {} : { [ANSWERED]: asked.answers };
  const [channel] = asked.channels;
  const rendered = renderMessage({ template, variables, language, origin: room.origin }, channel);
  const start = await startOf(tx, room, asked, act.now);
  const id = newId();
  const line = {
    id,
    key: `${asked.key}|${asked.channels.join('>')}`,
    template: template.name,
    category: template.category,
    language,
    channels: asked.channels,
    channel,
    ...start,
    subject_type: subject.type,
    subject_id: subject.id,
    subject_label: subject.label,
    side: to.side ?? null,
    ...(await sealedColumns(tx, id, { to, variables: { ...variables, ...answered } }, rendered)),
    documents,
    created_at: act.now,
    sent_at: start.state === 'SENT' ? act.now : null,
    ...actorColumns(act.actor),
  };
  const put = await insertMessage(tx, line);
  if (put.isNew) {
    await collect(tx, { ...asked, language, rendered, address: addressOf(channel, to), template });
    await setOff(tx, room, { ...asked, id, rendered, state: put.state, sendAfter: start.send_after }, act);
  }
  return { ...put, channel };
}

/** Where a new message begins, and when it may go. */
async function startOf(
  tx: EntityManager,
  room: DispatchRoom,
  { message, channels, to, documents = [] }: One,
  now: Date,
) {
  const at = (state: MessageState, code: string | null = null, sendAfter = now) => ({
    state,
    code,
    send_after: sendAfter,
  });
  const [channel] = channels;
  const alarms = isInHouse(channel);
  if ((alarms ? alarmedOf(to) : addressOf(channel, to)) === null) return at('FAILED', 'ADDRESS_MISSING');
  if (!alarms && (await allOptedOut(tx, channels, to, message.category))) return at('SUPPRESSED', 'OPTED_OUT');
  if (room.captures) return at('CAPTURED');
  if (alarms) return at('SENT');
  if (documents.length > 0) return at('AWAITING_DOCUMENT');
  const quiet = channel === 'POST' ? null : await quietUntil(tx, message.category, now);
  return quiet ? at('HELD', null, quiet) : at('QUEUED');
}

async function allOptedOut(
  tx: EntityManager,
  channels: readonly MessageChannel[],
  to: Recipient,
  category: MessageTemplate['category'],
): Promise<boolean> {
  for (const channel of channels) {
    const address = addressOf(channel, to);
    if (address === null || channel === 'POST' || !(await isOptedOut(tx, { channel, address }, category))) return false;
  }
  return true;
}

type Begun = One & {
  readonly id: string;
  readonly rendered: Rendered;
  readonly state: MessageState;
  readonly sendAfter: Date;
};

/** Lets a new message go: to the accounts as an event of this act, to everybody else by a job. */
async function setOff(tx: EntityManager, room: DispatchRoom, begun: Begun, { now }: Act): Promise<void> {
  const { id, state, sendAfter, channels, to, rendered, message } = begun;
  if (state === 'SENT') {
    const { category } = message;
    const data = { messageId: id, to: alarmedOf(to), category, path: rendered.path, channels: [...channels] };
    const personal = { title: rendered.title, text: rendered.text };
    await emit(tx, { type: `${room.slice}.alarm-raised`, data, personal }, now);
  } else if (state === 'QUEUED' || state === 'HELD' || state === 'AWAITING_DOCUMENT') {
    if (channels[0] !== 'POST' || state !== 'QUEUED') await queueMessage(tx, id, sendAfter);
  }
}
