import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { addHttpRefusals } from './http-refusals.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { refusalBody } from './refusal.ts';
import type { RequestTrace } from './request-context.ts';

/** As much of an operation's name as the log keeps. */
const LONGEST_NAME = 100;
const REQUEST_ID = /^[\w-]{1,64}$/;

/**
 * Makes the HTTP server, with one line in the log per request: never a token, a variable or a query string.
 * Only the proxies named are believed when they say from which address somebody asks.
 */
export function createApp(loggerInstance: FastifyBaseLogger, trustedProxies: readonly string[]): FastifyInstance {
  const app = Fastify({
    loggerInstance,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: ({ headers }) => {
      const said = headers['x-request-id'];
      return typeof said === 'string' && REQUEST_ID.test(said) ? said : randomUUID();
    },
  });
  app.decorateRequest('trace', null);
  app.addHook('onRequest', async (request, reply) => {
    request.setDecorator<RequestTrace>('trace', { operation: null, failed: false });
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    // Behind us the address is put together again, which must not fail for a made-up host.
    if (!URL.canParse(`http://${request.host}/`))
      return reply.code(400).send(refusalBody('BAD_REQUEST', 'The host is no host.'));
    return undefined;
  });
  leaveNoConnection(app);
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const operation = traceOf(request).operation?.slice(0, LONGEST_NAME) ?? null;
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms, operation }, 'request');
  });
  addHttpRefusals(app);
  return app;
}

/**
 * Ends with the last answer: a connection that stays open, or on which nobody has asked anything yet, would hold up the end
 * of the process for more than a minute.
 */
function leaveNoConnection(app: FastifyInstance): void {
  const underWay = new Set<ServerResponse>();
  let isClosing = false;
  const endIfDone = () => {
    if (isClosing && underWay.size === 0) app.server.closeAllConnections();
  };
  app.addHook('onRequest', async (_request, { raw }) => {
    underWay.add(raw);
    raw.once('close', () => {
      underWay.delete(raw);
      endIfDone();
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    endIfDone();
  });
}

function traceOf(request: FastifyRequest): RequestTrace {
  return request.getDecorator<RequestTrace>('trace');
}
