import { ACTOR_HEADER, ANONYMOUS_ID, type Actor } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import { BY_LINK_ALONE } from '../files/sealed-token.ts';
import { newId } from '../id.ts';
import type { DispatchRoom } from './dispatch-room.ts';
import { messagePage, unsubscribePage, UNSUBSCRIBED } from './door-pages.ts';
import { addressesOf } from './letter-of.ts';
import { PIXEL_PLACE } from './mail-layout.ts';
import { openMessageLink, type MessageLink } from './message-link.ts';
import { MessageRow, ShownPaperRow } from './message.entity.ts';
import { messagePersonal, shownPersonal } from './message.personal.ts';
import { optOut } from './opt-outs.ts';
import { addressOf } from './recipient.ts';
import { withoutKeys } from './without-keys.ts';

/** Nothing in a message runs, loads or leads away, and only our own pages frame it. */
const VIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox";
/** The page of the one click sends its form to itself. */
const FORM_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

// One clear point, as GIF.
const PIXEL = Buffer.from(
  '47494638396101000100800000000000ffffff21f90401000000002c000000000100010000020144003b',
  'hex',
);

type LinkRequest = FastifyRequest<{ Params: { '*': string } }>;

/** A link is longer than a parameter of a path may be; so the path behind the door is read here. */
const PLACE = /^(?<link>[\w-]+)\/(?<what>open\.gif|view|unsubscribe|print\.pdf)$/;

/** Opens the doors behind the links of messages: pixel, one click, and what is shown to the one viewer of a link. */
export function addMessageDoors(server: FastifyInstance, room: DispatchRoom, readActor: ActorReader): void {
  void server.register(async (doors) => {
    // One click sends a form whose words are known; no body is read here.
    doors.removeAllContentTypeParsers();
    doors.addContentTypeParser('*', (_request, payload, done) => void payload.resume().once('end', () => done(null)));
    doors.addHook('onRequest', async (request, reply) => {
      if (!(await askerOf(request, readActor))) return reply.code(401).send({ error: 'UNAUTHENTICATED' });
      reply.header('referrer-policy', 'no-referrer').header('x-content-type-options', 'nosniff');
      reply.header('cache-control', 'private, no-store');
    });
    const placeOf = (request: LinkRequest) => {
      const { link = '', what = '' } = PLACE.exec(request.params['*'])?.groups ?? {};
      return { what, claims: openMessageLink(room.linkSecret, link, room.clock()) };
    };
    doors.get('/files/messages/*', async (request: LinkRequest, reply) => {
      const { what, claims } = placeOf(request);
      if (what === 'open.gif') return sendPixel(room, reply, claims);
      if (what === 'unsubscribe') {
        const message = await messageToEnd(room, claims);
        return message ? sendPage(reply, unsubscribePage(), FORM_POLICY) : gone(reply);
      }
      const asker = await askerOf(request, readActor);
      if (!asker || !claims || !('a' in claims)) return gone(reply);
      if (asker.id !== ANONYMOUS_ID && asker.id !== claims.a.i) return gone(reply);
      return claims.k === 'view' ? showMessage(room, reply, claims, asker) : showMade(room, reply, claims);
    });
    doors.post('/files/messages/*', async (request: LinkRequest, reply) => {
      const { what, claims } = placeOf(request);
      const message = what === 'unsubscribe' ? await messageToEnd(room, claims) : null;
      if (!message) return gone(reply);
      const address = addressOf(message.channel, await addressesOf(room.em(), message));
      const { channel, category } = message;
      if (address !== null) await optOut(room.em(), { channel, address }, category, room.clock());
      return sendPage(reply, UNSUBSCRIBED, FORM_POLICY);
    });
  });
}

/** Notes that a mail was opened; whatever the link is worth, no mail shows a broken picture. */
async function sendPixel(room: DispatchRoom, reply: FastifyReply, claims: MessageLink | null): Promise<FastifyReply> {
  if (claims?.k === 'opened') {
    await room.em().nativeUpdate(MessageRow, { id: claims.m, openedAt: null }, { openedAt: room.clock() });
  }
  return reply.header('cross-origin-resource-policy', 'cross-origin').type('image/gif').send(PIXEL);
}

type ViewLink = Extract<MessageLink, { a: unknown }>;

async function showMessage(
  room: DispatchRoom,
  reply: FastifyReply,
  { m, a: viewer }: ViewLink,
  asker: Actor,
): Promise<FastifyReply> {
  const em = room.em();
  const message = await em.findOne(MessageRow, { id: m });
  if (!message) return gone(reply);
  const [title, text, html] = await Promise.all(
    (['title', 'text', 'html'] as const).map((column) => messagePersonal.open(em, message, column)),
  );
  const reason = asker.id === ANONYMOUS_ID ? BY_LINK_ALONE : null;
  await em.execute(
    `insert into access_log (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act,
                             fields, reason, request_id)
     values (?, ?, ?, ?, ?, ?, 'RECIPIENT', ?, 'READ', '{html}', ?, ?)`,
    [newId(), room.clock(), viewer.i, viewer.n, viewer.l, asker.address, m, reason, newId()],
  );
  // The pixel is put in when the mail is sent: who looks at the log opens no mail.
  const page = html?.replace(PIXEL_PLACE, '') ?? messagePage(title ?? '', text ?? '');
  return sendPage(reply, withoutKeys(page), VIEW_POLICY);
}

async function showMade(room: DispatchRoom, reply: FastifyReply, { m }: ViewLink): Promise<FastifyReply> {
  const em = room.em();
  const made = await em.findOne(ShownPaperRow, { id: m, expiresAt: { $gt: room.clock() } });
  const content = made && (await shownPersonal.open(em, made, 'content'));
  if (!made || content === null) return gone(reply);
  if (made.mediaType === 'text/html') return sendPage(reply, content.replace(PIXEL_PLACE, ''), VIEW_POLICY);
  return reply
    .type('application/pdf')
    .header('content-disposition', 'inline; filename="print.pdf"')
    .header('cross-origin-resource-policy', 'same-origin')
    .send(Buffer.from(content, 'base64'));
}

async function askerOf(request: FastifyRequest, readActor: ActorReader): Promise<Actor | null> {
  const header = request.headers[ACTOR_HEADER];
  return readActor(typeof header === 'string' ? header : undefined);
}

/** Message of a link of one click, if its kind can be ended. */
async function messageToEnd(room: DispatchRoom, claims: MessageLink | null): Promise<MessageRow | null> {
  if (claims?.k !== 'unsubscribe') return null;
  return room.em().findOne(MessageRow, { id: claims.m, channel: 'EMAIL', category: { $in: ['SURVEY', 'SERVICE'] } });
}

function sendPage(reply: FastifyReply, page: string, policy: string): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
}

function gone(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: 'NOT_FOUND' });
}
