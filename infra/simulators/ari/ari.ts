import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { WebSocketServer } from 'ws';
import { downWhenTold, toldTo } from '../switches.ts';
import type { AriParts } from './ari-room.ts';
import { addChannels } from './channel-routes.ts';
import { addHouse } from './house-routes.ts';
import { addMedia } from './media-routes.ts';
import type { AriAccount } from './switchboard.ts';

/** Adds the REST interface of an Asterisk 20 (ARI), its events over a WebSocket at /ari/events. */
export function addAri(room: FastifyInstance, parts: AriParts): void {
  const { account } = parts.board;
  room.addHook('preHandler', downWhenTold(toldTo(parts.switches, 'ari')));
  room.addHook('onRequest', async (request, reply) => {
    if (isAdmitted(account, request.raw)) return;
    reply.header('www-authenticate', 'Basic realm="Asterisk REST Interface"');
    await reply.code(401).send({ message: 'Authentication required' });
  });
  addChannels(room, parts);
  addMedia(room, parts);
  addHouse(room, parts);
}

/** Lets programs listen to events at /ari/events?app=…; a server that is told to be down lets nobody in. */
export function addAriEvents(app: FastifyInstance, { board, switches }: AriParts): void {
  const sockets = new WebSocketServer({ noServer: true });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://ari');
    const names = (searchParams.get('app') ?? '').split(',').filter(Boolean);
    const refused = refusalOf({ pathname, isAdmitted: isAdmitted(board.account, request), names });
    const isAway = board.apps.isClosed || toldTo(switches, 'ari').mode === 'down';
    if (refused || isAway) {
      socket.end(`HTTP/1.1 ${refused ?? '500 Internal Server Error'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (listener) => {
      for (const name of names) board.apps.connect(name, listener);
    });
  });
  app.addHook('preClose', () => board.apps.breakOff());
}

interface Wish {
  readonly pathname: string;
  readonly isAdmitted: boolean;
  readonly names: readonly string[];
}

function refusalOf({ pathname, isAdmitted: isKnown, names }: Wish): string | null {
  if (pathname !== '/ari/events') return '404 Not Found';
  if (!isKnown) return '401 Unauthorized';
  return names.length === 0 ? '400 Bad Request' : null;
}

/** Credentials come as those of HTTP, or in the address as `api_key=user:password`. */
function isAdmitted({ user, password }: AriAccount, { headers, url = '/' }: IncomingMessage): boolean {
  const [scheme, value = ''] = (headers.authorization ?? '').split(' ');
  const key = new URL(url, 'http://ari').searchParams.get('api_key');
  const said = scheme === 'Basic' ? Buffer.from(value, 'base64').toString() : (key ?? '');
  const [one, other] = [said, `${user}:${password}`].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
