import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Authenticator, Caller } from './authenticate.ts';
import { addHttpRefusals } from './http-refusals.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { refusalBody } from './refusal.ts';
import { contextOf, type RequestContext, type RequestTrace } from './request-context.ts';

/** As much of an operation's name as the log keeps. */
const LONGEST_NAME = 100;
const REQUEST_ID = /^[\w-]{1,64}$/;

/** Makes the HTTP server, with one line in the log per request: never a token, a variable or a query string. */
export function createApp(loggerInstance: FastifyBaseLogger): FastifyInstance {
  const app = Fastify({
    loggerInstance,
    bodyLimit: MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: ({ headers }) => {
      const said = headers['x-request-id'];
      return typeof said === 'string' && REQUEST_ID.test(said) ? said : randomUUID();
    },
  });
  app.decorateRequest('caller', null);
  app.decorateRequest('trace', null);
  app.addHook('onRequest', async (request, reply) => {
    request.setDecorator<RequestTrace>('trace', { operation: null });
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    // Behind us the address is put together again, which must not fail for a made-up host.
    if (!URL.canParse(`http://${request.host}/`))
      return reply.code(400).send(refusalBody('BAD_REQUEST', 'The host is no host.'));
    return undefined;
  });
  let isClosing = false;
  app.addHook('preClose', async () => void (isClosing = true));
  app.addHook('onSend', async (_request, reply) => {
    // A connection that stays open would hold up the end of the process.
    if (isClosing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const operation = traceOf(request).operation?.slice(0, LONGEST_NAME) ?? null;
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms, operation }, 'request');
  });
  addHttpRefusals(app);
  return app;
}

/** Lets nobody through whom the authenticator does not know. */
export function authenticateWith(app: FastifyInstance, identity: Authenticator): void {
  app.addHook('onRequest', async (request) => {
    request.setDecorator<Caller>('caller', await identity.callerOf(request.headers.authorization));
  });
}

/** The caller of a request that {@link authenticateWith} let through. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = request.getDecorator<Caller | null>('caller');
  if (!caller) throw new Error('a request that nobody was asked about');
  return caller;
}

/** What the gateway knows of a request that {@link authenticateWith} let through. */
export async function requestContext(request: FastifyRequest): Promise<RequestContext> {
  return contextOf(request, callerOf(request), traceOf(request));
}

function traceOf(request: FastifyRequest): RequestTrace {
  return request.getDecorator<RequestTrace>('trace');
}
