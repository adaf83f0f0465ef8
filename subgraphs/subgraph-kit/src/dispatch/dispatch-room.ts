import { hkdfSync } from 'node:crypto';
import type { Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { mailCarrier } from './carriers/mail.ts';
import type { Attachment, MessageCarrier } from './carriers/message-carrier.ts';
import { nhnAlimTalk } from './carriers/nhn-alimtalk.ts';
import { smtpPlace } from './carriers/smtp-line.ts';
import { solapi } from './carriers/solapi.ts';
import type { MessageTemplate } from './define-message.ts';
import { parseDispatchEnvironment, type DispatchEnvironment } from './dispatch-environment.ts';
import { sealMessageLink, type MessageLink } from './message-link.ts';
import type { MessageChannel } from './message-lists.ts';
import type { MessageRow } from './message.entity.ts';

/** What a slice declares to send messages about one kind of subject. */
export interface MessageDeclaration {
  /** Kind of thing that the messages are about, e.g. DisputeCase. */
  readonly subject: string;
  readonly templates: readonly MessageTemplate[];
  /** Roles of those who read the log, settle what is unclear and print what goes by post. */
  readonly readers: readonly Role[];
  /** Condition on the messages that such a person reads: those of the subjects they read. */
  readonly readable: (actor: Actor) => FilterQuery<MessageRow>;
}

/** Where documents come from that go with messages. */
export interface DocumentSource {
  /** Those of the documents that are not issued yet. */
  unissued(em: EntityManager, documentIds: readonly string[]): Promise<readonly string[]>;
  /** Document as it was issued; null when it cannot be had. */
  attachmentOf(documentId: string): Promise<Attachment | null>;
}

/** Everything that the messages of a running slice need. */
export interface DispatchRoom {
  readonly slice: string;
  readonly declarations: readonly MessageDeclaration[];
  /** Entity manager of the slice itself; nobody else writes the tables of messages. */
  readonly em: () => EntityManager;
  readonly carriers: Readonly<Partial<Record<MessageChannel, MessageCarrier>>>;
  /** Indicates whether nothing leaves the house. */
  readonly captures: boolean;
  readonly origin: string | null;
  readonly linkSecret: Buffer;
  /** Patience with one attempt; one that began longer ago has lost its process. */
  readonly lostAfterMs: number;
  /** None in a slice that issues no documents. */
  documents: DocumentSource | null;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What a room is opened with. */
export interface DispatchParts {
  readonly slice: string;
  readonly declarations: readonly MessageDeclaration[];
  /** Entity managers of the slice itself, and of those who ask. */
  readonly em: () => EntityManager;
  readonly askers: Pick<EntityManager, 'config'>;
  /** Secret of the slice from which that of links is derived. */
  readonly secret: string;
  readonly variables: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
}

const rooms = new WeakMap<object, DispatchRoom>();

/** Opens the room of a slice's messages and hands it to every entity manager of its databases. */
export function openDispatchRoom(parts: DispatchParts): DispatchRoom {
  const { slice, declarations, em, askers, secret, variables, clock, log } = parts;
  const environment = parseDispatchEnvironment(variables);
  const linkSecret = Buffer.from(hkdfSync('sha256', secret, slice, 'madang messages: links', 32));
  const origin = environment.PUBLIC_ORIGIN ?? null;
  const pixelOf = (m: string): string | null =>
    origin && new URL(`${pathOf(slice, sealMessageLink(linkSecret, { k: 'opened', m }))}/open.gif`, origin).href;
  const room: DispatchRoom = {
    slice,
    declarations,
    em,
    carriers: carriersFrom(environment, pixelOf),
    captures: environment.DISPATCH_CAPTURE === '1',
    origin,
    linkSecret,
    lostAfterMs: environment.DISPATCH_LOST_AFTER_MS ?? Math.max(60_000, environment.DISPATCH_TIMEOUT_MS * 8),
    documents: null,
    clock,
    log,
  };
  for (const { config } of [em(), askers]) rooms.set(config, room);
  return room;
}

/** Room of the slice that an entity manager belongs to; a slice that declares no messages has none, which is a fault. */
export function dispatchRoomOf({ config }: Pick<EntityManager, 'config'>): DispatchRoom {
  const room = rooms.get(config);
  if (!room) throw new Error('this slice declares no messages');
  return room;
}

/** Indicates whether a slice lists a message among those it sends; one that sends none has no room at all. */
export function sendsMessage(
  { config }: Pick<EntityManager, 'config'>,
  { name }: Pick<MessageTemplate, 'name'>,
): boolean {
  return (
    rooms.get(config)?.declarations.some(({ templates }) => templates.some((known) => known.name === name)) ?? false
  );
}

/** Path of what a link opens; what it is to be comes behind it. */
export function messagePath({ slice, linkSecret }: DispatchRoom, claims: MessageLink): string {
  return pathOf(slice, sealMessageLink(linkSecret, claims));
}

function pathOf(slice: string, link: string): string {
  return `/files/${slice}/messages/${link}`;
}

function carriersFrom(
  environment: DispatchEnvironment,
  pixelOf: (messageId: string) => string | null,
): DispatchRoom['carriers'] {
  const {
    DISPATCH_TIMEOUT_MS: timeoutMs,
    SMTP_URL: smtp,
    MAIL_FROM: from,
    MAIL_REPLY_TO: replyTo = null,
    SOLAPI_KEY: key,
    SOLAPI_SECRET: secret,
    SOLAPI_FROM: number,
    ALIMTALK_APP_KEY: appKey,
    ALIMTALK_SECRET: talkSecret,
    ALIMTALK_SENDER_KEY: senderKey,
  } = environment;
  const [texts, talks] = [environment.SOLAPI_URL, environment.ALIMTALK_URL];
  return {
    ...(smtp && from ? { EMAIL: mailCarrier({ place: smtpPlace(smtp, timeoutMs), from, replyTo, pixelOf }) } : {}),
    ...(key && secret && number ? { SMS: solapi({ url: texts, key, secret, from: number, timeoutMs }) } : {}),
    ...(appKey && talkSecret && senderKey
      ? { ALIMTALK: nhnAlimTalk({ url: talks, appKey, secret: talkSecret, senderKey, timeoutMs }) }
      : {}),
  };
}
