import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

type ReplyOptions = NonNullable<FastifyHttpProxyOptions['replyOptions']>;

const ANSWER_WITHIN_MS = 60_000;

/** Prefix of the headers that only services of ours may set. */
const OUR_HEADERS = 'x-madang-';

/** Forwards everything below a prefix to a service, streams included; 503 with the service's name while it is away. */
export async function forwardTo(
  app: FastifyInstance,
  service: string,
  upstream: string,
  prefix: string,
): Promise<void> {
  await app.register(httpProxy, {
    upstream,
    prefix,
    rewritePrefix: prefix,
    disableRequestLogging: true,
    destroyAgent: true,
    // A live event stream holds its connection and may be silent for long.
    undici: { connections: null, headersTimeout: ANSWER_WITHIN_MS, bodyTimeout: 0 },
    replyOptions: {
      rewriteRequestHeaders,
      onError: sayItIsAway(service),
      // The caller decides whether to try again: a 503 of a service is its answer.
      retryDelay: () => null,
    },
  });
}

const rewriteRequestHeaders: ReplyOptions['rewriteRequestHeaders'] = (request, headers) => {
  const trusted = Object.entries(headers).filter(([name]) => !name.startsWith(OUR_HEADERS));
  return {
    ...Object.fromEntries(trusted),
    'x-forwarded-for': request.ip,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
  };
};

function sayItIsAway(service: string): ReplyOptions['onError'] {
  const message = `The service ${service} is away; try again in a moment`;
  const answer = { errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE', service } }] };
  return (reply, { error }) => {
    reply.log.warn({ err: error, service }, 'service unavailable');
    void reply.code(503).header('retry-after', '2').send(answer);
  };
}
