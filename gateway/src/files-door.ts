import { Readable, Transform } from 'node:stream';
import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Agent, type Dispatcher } from 'undici';
import { callerOf } from './admit.ts';
import type { ActorSigner } from './forward-actor.ts';
import { refusalBody } from './refusal.ts';

/** Largest piece of an upload, in bytes; what a whole file may have is the slice's to say. */
const LARGEST_PIECE = 32 * 1024 * 1024;
/** Time within which something must move on a connection. */
const SILENCE_MS = 60_000;

const NOTHING = 'There is nothing here.';

const FORWARDED = [
  'accept-language',
  'content-type',
  'content-length',
  'tus-resumable',
  'upload-length',
  'upload-offset',
  'upload-metadata',
];
const ANSWERED =
  /^(location|content-(type|length|disposition|security-policy)|cache-control|x-content-type-options|cross-origin-resource-policy|referrer-policy|(tus|upload)-[a-z-]+)$/;

/** Where the slices answer, and how somebody is vouched for. */
export interface FilesDoorOptions {
  readonly urls: Readonly<Record<string, string>>;
  readonly sign: ActorSigner;
}

type FileRequest = FastifyRequest<{ Params: { slice: string; '*': string } }>;

/**
 * Opens /files/<slice>/: uploads in pieces (tus) for who has signed in, files, documents, extracts and messages for who has a link
 * of the slice's, and calendars for programs that have an address of one.
 */
export function addFilesDoor(app: FastifyInstance, { urls, sign }: FilesDoorOptions): void {
  const agent = new Agent({ headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS, connections: 64 });
  const forward = async (request: FileRequest, reply: FastifyReply, path: string): Promise<FastifyReply> => {
    const { slice } = request.params;
    const url = Object.hasOwn(urls, slice) ? urls[slice] : undefined;
    if (url === undefined) return reply.code(404).send(refusalBody('NOT_FOUND', NOTHING));
    const token = await sign(callerOf(request).actor, slice);
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    try {
      return await answer(reply, await agent.request(asked(request, new URL(path, url), token, left.signal)));
    } catch (error) {
      if (error instanceof PieceTooLarge) return tooLarge(reply);
      // Who paused an upload hears nothing of it any more.
      if (left.signal.aborted) return reply.code(400).send();
      request.log.warn({ err: error, service: slice }, 'service unavailable');
      const body = refusalBody('SERVICE_UNAVAILABLE', `The service ${slice} is away`, { service: slice });
      return reply.code(503).header('retry-after', '2').send(body);
    }
  };
  app.register(async (door) => {
    // Bytes of files pass through and are not read here.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    door.addHook('onClose', () => agent.destroy());
    const upload = async (request: FileRequest, reply: FastifyReply): Promise<FastifyReply> => {
      if (callerOf(request).kind === 'ANONYMOUS') {
        return reply.code(401).send(refusalBody('UNAUTHENTICATED', 'an access token is needed'));
      }
      if (Number(request.headers['content-length'] ?? 0) > LARGEST_PIECE) return tooLarge(reply);
      const { '*': id } = request.params;
      return forward(request, reply, id ? `/files/uploads/${encodeURIComponent(id)}` : '/files/uploads');
    };
    const uploads = '/files/:slice/uploads';
    door.route<{ Params: FileRequest['params'] }>({ method: ['POST', 'OPTIONS'], url: uploads, handler: upload });
    door.route<{ Params: FileRequest['params'] }>({
      method: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url: `${uploads}/*`,
      handler: upload,
    });
    for (const kind of ['download', 'documents', 'extracts', 'calendar']) {
      door.get<{ Params: FileRequest['params'] }>(
        `/files/:slice/${kind}/*`,
        { config: { byLink: true } },
        (request, reply) => forward(request, reply, `/files/${kind}/${encodeURIComponent(request.params['*'])}`),
      );
    }
    addMessageDoor(door, forward);
  });
}

type Forward = (request: FileRequest, reply: FastifyReply, path: string) => Promise<FastifyReply>;

/** A mail program asks without a token, and posts its one click (RFC 8058). */
function addMessageDoor(door: FastifyInstance, forward: Forward): void {
  door.route<{ Params: FileRequest['params'] }>({
    method: ['GET', 'POST'],
    url: '/files/:slice/messages/*',
    config: { byLink: true },
    handler: (request, reply) => {
      const [link = '', what = '', ...more] = request.params['*'].split('/');
      if (more.length > 0 || what === '') return reply.code(404).send(refusalBody('NOT_FOUND', NOTHING));
      return forward(request, reply, `/files/messages/${encodeURIComponent(link)}/${encodeURIComponent(what)}`);
    },
  });
}

class PieceTooLarge extends Error {
  override readonly name = 'PieceTooLarge';
}

function asked(
  request: FileRequest,
  url: URL,
  token: string,
  signal: AbortSignal,
): Dispatcher.RequestOptions & { origin: string } {
  const headers = FORWARDED.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    origin: url.origin,
    path: url.pathname,
    method: request.method,
    headers: { ...Object.fromEntries(headers), [ACTOR_HEADER]: token, 'x-request-id': request.id },
    body: request.method === 'PATCH' || request.method === 'POST' ? bounded(request.body) : null,
    signal,
  };
}

/** A body that ends with a fault once it is longer than a piece may be. */
function bounded(body: unknown): Readable | null {
  if (!(body instanceof Readable)) return null;
  let length = 0;
  const counting = new Transform({
    transform(part: Buffer, _encoding, done) {
      length += part.length;
      done(length > LARGEST_PIECE ? new PieceTooLarge() : null, part);
    },
  });
  body.once('error', (error) => counting.destroy(error));
  return body.pipe(counting);
}

function answer(reply: FastifyReply, { statusCode, headers, body }: Dispatcher.ResponseData): FastifyReply {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && ANSWERED.test(name)) reply.header(name, value);
  }
  return reply.code(statusCode).send(body);
}

function tooLarge(reply: FastifyReply): FastifyReply {
  // The rest of the piece is on its way and is not waited for.
  return reply
    .code(413)
    .header('connection', 'close')
    .send(refusalBody('PAYLOAD_TOO_LARGE', `A piece of a file may have ${LARGEST_PIECE} bytes.`));
}
