import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin, type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import { ACTOR_HEADER, type Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Logger } from 'pino';
import type { ActorReader } from './actor-token.ts';
import type { AuditAnchor } from './audit/audit-anchor.ts';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { isDatabaseAway } from './database.ts';
import { answerOf } from './fault.ts';
import { idempotencyPlugin } from './idempotency/idempotency-plugin.ts';
import { languageOf } from './language.ts';
import { masked, subscribeAfresh } from './live-answers.ts';
import type { Live } from './live.ts';
import { accessLogPlugin, executeLogged } from './privacy/access-log-plugin.ts';

/** What a subgraph's server is made of. */
export interface ServerParts {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly emOf: (actor: Actor) => EntityManager;
  /** Asks the database for a sign of life; throws while it is away. */
  readonly ping: () => Promise<void>;
  readonly readActor: ActorReader;
  readonly live: Live;
  readonly anchor: AuditAnchor;
  readonly clock: Clock;
  readonly log: Logger;
  /** Why the subgraph cannot work yet; null once it can. */
  readonly notReady: () => string | null;
}

/** Builds the HTTP server of a subgraph: /graphql, /graphql/stream and /health; nothing answers without an actor. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({ logger: false, bodyLimit: 1024 * 1024, forceCloseConnections: 'idle' });
  addHealth(server, parts);
  const apollo = new ApolloServer<Context>({
    schema: parts.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => answerOf(formatted, error, parts),
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      accessLogPlugin,
      idempotencyPlugin(parts),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const context = contextFunction(parts);
  await server.register(fastifyApollo(apollo), { path: '/graphql', context });
  addStream(server, parts);
  return server;
}

function contextFunction({ emOf, readActor, live, anchor, clock }: ServerParts): ApolloFastifyContextFunction<Context> {
  return async (request) => {
    const actor = await readActor(headerOf(request));
    if (!actor) throw unauthenticated();
    const language = languageOf(request.headers['accept-language']);
    return { actor, em: emOf(actor), now: clock(), language, live, anchor };
  };
}

function unauthenticated(): GraphQLError {
  return new GraphQLError('No actor: ask through the gateway', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

function addStream(server: FastifyInstance, parts: ServerParts): void {
  const { schema, emOf, readActor, live, anchor, clock } = parts;
  const handler = createHandler({
    schema,
    authenticate: async () => '',
    context: async (request): Promise<Record<string, unknown>> => {
      const actor = await readActor(headerOf(request.raw));
      if (!actor) throw unauthenticated();
      const language = languageOf(request.raw.headers['accept-language']);
      return { actor, em: emOf(actor), now: clock(), language, live, anchor };
    },
    execute: executeLogged,
    subscribe: subscribeAfresh(clock),
    onNext: (_context, _request, result) => masked(result, parts),
  });
  server.all('/graphql/stream', async (request, reply) => {
    if (!(await readActor(headerOf(request)))) return reply.code(401).send({ errors: [unauthenticated().toJSON()] });
    return handler(request, reply);
  });
}

function addHealth(server: FastifyInstance, { name, ping, notReady }: ServerParts): void {
  server.get('/health/live', async () => ({ service: name, status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const reason = notReady() ?? (await databaseTrouble(ping));
    return reason ? unready(reply, name, reason) : { service: name, status: 'ready' };
  });
}

function unready(reply: FastifyReply, service: string, reason: string): FastifyReply {
  return reply.code(503).send({ service, status: 'not ready', reason });
}

async function databaseTrouble(ping: ServerParts['ping']): Promise<string | null> {
  try {
    await ping();
    return null;
  } catch (error) {
    return isDatabaseAway(error) ? 'the database is away' : 'the database does not answer a question';
  }
}

function headerOf(request: FastifyRequest): string | undefined {
  const header = request.headers[ACTOR_HEADER];
  return typeof header === 'string' ? header : undefined;
}
