import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { createHandler, type RequestParams, type Response } from 'graphql-sse';
import type { Doorkeeper } from './doorkeeper.ts';
import { limitRules, MAX_STREAMS, parseOptions } from './limits.ts';
import type { LiveEvents } from './live-events.ts';
import { LiveStream, type Listener } from './live-stream.ts';
import { presentError } from './mask-errors.ts';
import { refusalBody, refusedDocument, type RefusalBody } from './refusal.ts';
import type { RequestContext } from './request-context.ts';
import { refuseHarmful } from './shape.ts';
import { SubgraphAway } from './subgraph-client.ts';

/** The door for subscriptions: graphql-sse in its mode of one connection per subscription. */
export interface StreamDoor {
  answer(request: FastifyRequest, reply: FastifyReply, listener: Listener): Promise<FastifyReply>;
  /** Ends every open stream. */
  close(): void;
}

/** Makes the door for subscriptions on a supergraph. */
export function createStreamDoor(live: LiveEvents, doorkeeper: Doorkeeper): StreamDoor {
  const open: OpenStreams = new Map();
  const handler = createHandler<FastifyRequest, Listener>({
    authenticate: () => null,
    onSubscribe: ({ context }, params) => subscribe({ live, doorkeeper, open }, context, params),
  });
  return {
    async answer(request, reply, listener) {
      const { method, url, raw } = request;
      const [body, init] = await handler({
        method,
        url,
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : raw.headers[name]?.toString()) },
        body: bodyOf(request.body),
        raw: request,
        context: listener,
      });
      // The connection serves this one stream and ends with it.
      reply.code(init.status).headers({ ...init.headers, connection: 'close' });
      if (body !== null && typeof body !== 'string') return reply.send(Readable.from(body, { objectMode: false }));
      return reply.type('application/json').send(init.status < 400 ? body : withCode(body, init.status));
    },
    close() {
      for (const stream of open.keys()) stream.end('closing');
    },
  };
}

/** Streams and the persons who hold them. */
type OpenStreams = Map<LiveStream, string>;

interface Door {
  readonly live: LiveEvents;
  readonly doorkeeper: Doorkeeper;
  readonly open: OpenStreams;
}

async function subscribe(
  { live, doorkeeper, open }: Door,
  listener: Listener,
  { query, operationName, variables = {} }: RequestParams,
): Promise<Response | AsyncGenerator<ExecutionResult>> {
  const { context } = listener;
  try {
    const document = documentIn(query, live);
    const operation = getOperationAST(document, operationName) ?? undefined;
    context.trace.operation = operation?.name?.value ?? null;
    await doorkeeper({ schema: live.schema, document, operation, variables }, 'stream', context);
    if ([...open.values()].filter((holder) => holder === holderOf(context)).length >= MAX_STREAMS) {
      return refusal(429, refusalBody('TOO_MANY_STREAMS', `Nobody may hold more than ${MAX_STREAMS} streams at once.`));
    }
    const stream = new LiveStream(listener);
    open.set(stream, holderOf(context));
    stream.signal.addEventListener('abort', () => open.delete(stream));
    return stream.results(await live.subscribe({ document, operationName, variables, context, signal: stream.signal }));
  } catch (error) {
    return refusalOf(error, context);
  }
}

/** Who have not signed in are told apart by their address. */
function holderOf({ actor, caller }: RequestContext): string {
  return caller.kind === 'ANONYMOUS' ? `anonymous ${actor.address}` : actor.id;
}

function documentIn(query: string, live: LiveEvents): DocumentNode {
  const document = parsed(query);
  // Once more, on the document itself: graphql-sse takes addresses apart in its own way.
  refuseHarmful(document);
  const rules = [...specifiedRules, ...limitRules];
  const [error] = validate(live.schema, document, rules, { hideSuggestions: true });
  if (!error) return document;
  const code = error.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED';
  throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code } });
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, parseOptions);
  } catch (error) {
    throw refusedDocument('GRAPHQL_PARSE_FAILED', error instanceof Error ? error.message : 'not a GraphQL document');
  }
}

function refusalOf(error: unknown, context: RequestContext): Response {
  const { log } = context;
  if (error instanceof SubgraphAway) {
    log.warn({ service: error.service, err: error }, 'subgraph is away');
    const message = `The service "${error.service}" is not available`;
    return refusal(503, refusalBody('SERVICE_UNAVAILABLE', message, { service: error.service }));
  }
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  const presented = presentError(formatted, error, log);
  const status = statusOf(presented.extensions?.['code']);
  context.trace.failed = true;
  return refusal(status, { errors: [{ ...presented, extensions: presented.extensions ?? {} }] });
}

function statusOf(code: unknown): number {
  if (code === 'RATE_LIMITED') return 429;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}

function refusal(status: number, body: RefusalBody): Response {
  return [
    JSON.stringify(body),
    { status, statusText: '', headers: { 'content-type': 'application/json; charset=utf-8' } },
  ];
}

function bodyOf(body: unknown): Record<PropertyKey, unknown> | null {
  return typeof body === 'object' && body !== null ? { ...body } : null;
}

/** Refusals of graphql-sse itself, such as a request without a query, get the code they lack. */
function withCode(body: string | null, status: number): string {
  if (body?.includes('"code"')) return body;
  const message = body?.match(/"message":"([^"]*)"/)?.[1] ?? 'This is no GraphQL request.';
  return JSON.stringify(refusalBody(status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'BAD_REQUEST', message));
}
