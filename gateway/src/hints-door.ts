import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Agent } from 'undici';
import { callerOf } from './admit.ts';
import type { ActorSigner } from './forward-actor.ts';
import { refusalBody } from './refusal.ts';

/** Slices that outside systems may give a hint, by who gives it. */
const HEARERS: Readonly<Record<string, string>> = { cafe24: 'orders' };

/** Headers by which a hint is proven, beside its type. */
const FORWARDED = ['content-type', 'x-api-key', 'x-cafe24-hmac-sha256'];

/** Largest hint, in bytes; the largest that is documented has a few hundred. */
const LARGEST_HINT = 16 * 1024;
/** Time within which a slice takes a hint. */
const ANSWER_MS = 10_000;

/** Where the slices answer, and how somebody is vouched for. */
export interface HintsDoorOptions {
  readonly urls: Readonly<Record<string, string>>;
  readonly sign: ActorSigner;
}

type Hint = FastifyRequest<{ Params: { source: string }; Body: Buffer }>;

/**
 * Opens POST /doors/hints/<source> for webhooks of outside systems, within the budget of an address from which nobody signed
 * in; whether one is proven its slice judges. What comes too often is refused and lost, and nothing hangs on it.
 */
export function addHintsDoor(app: FastifyInstance, { urls, sign }: HintsDoorOptions): void {
  const agent = new Agent({ headersTimeout: ANSWER_MS, bodyTimeout: ANSWER_MS, connections: 16 });
  const forward = async (request: Hint, reply: FastifyReply): Promise<FastifyReply> => {
    const { source } = request.params;
    const slice = Object.hasOwn(HEARERS, source) ? HEARERS[source] : undefined;
    const url = slice === undefined ? undefined : urls[slice];
    if (slice === undefined || url === undefined)
      return reply.code(404).send(refusalBody('NOT_FOUND', 'There is nothing here.'));
    if (request.body.length > LARGEST_HINT) {
      return reply.code(413).send(refusalBody('PAYLOAD_TOO_LARGE', `A hint may have ${LARGEST_HINT} bytes.`));
    }
    const token = await sign(callerOf(request).actor, slice);
    try {
      const { origin } = new URL(url);
      const path = `/doors/hints/${source}`;
      const headers = { ...provenBy(request), [ACTOR_HEADER]: token, 'x-request-id': request.id };
      const answer = await agent.request({ origin, path, method: 'POST', headers, body: request.body });
      await answer.body.dump();
      return await reply.code(answer.statusCode).send({});
    } catch (error) {
      request.log.warn({ err: error, service: slice }, 'service unavailable');
      const body = refusalBody('SERVICE_UNAVAILABLE', `The service ${slice} is away`, { service: slice });
      return reply.code(503).header('retry-after', '2').send(body);
    }
  };
  app.register(async (door) => {
    // Signatures are over the very bytes that came.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    door.addHook('onClose', () => agent.destroy());
    door.post<{ Params: { source: string }; Body: Buffer }>('/doors/hints/:source', forward);
  });
}

function provenBy(request: FastifyRequest): Record<string, string> {
  const named = FORWARDED.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(named);
}
