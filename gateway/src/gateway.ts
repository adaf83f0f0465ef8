import { readFile } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { startAnswers } from './answers.ts';
import { authenticateWith, callerOf, createApp, requestContext } from './app.ts';
import { createAuthenticator } from './authenticate.ts';
import type { Environment } from './environment.ts';
import { createActorSigner } from './forward-actor.ts';
import { addHealth } from './health.ts';
import { LiveEvents } from './live-events.ts';
import type { RequestContext } from './request-context.ts';
import { createStreamDoor, type StreamDoor } from './stream.ts';
import { SubgraphClient } from './subgraph-client.ts';
import { SubgraphDataSource } from './subgraph-data-source.ts';

/** A gateway that is put together and not yet listening. */
export interface Gateway {
  readonly app: FastifyInstance;
  /** Opens the door and gives the address. */
  listen(): Promise<string>;
  /** Ends live streams, lets requests under way finish, drops the connections to subgraphs. */
  close(): Promise<void>;
}

/** Puts the gateway together from its environment; a subgraph of the supergraph without an address is a fault. */
export async function createGateway(
  env: Environment,
  log: FastifyBaseLogger = pino({ level: env.LOG_LEVEL }),
): Promise<Gateway> {
  const supergraphSdl = await readFile(env.SUPERGRAPH, 'utf8');
  const identity = createAuthenticator({
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    jwksUrl: env.OIDC_JWKS_URL,
  });
  const clients = clientsIn(env);
  const sources = await sourcesOf(clients, env);
  const answers = await startAnswers({ supergraphSdl, sourceOf: (service) => existing(sources, service), log });
  const door = createStreamDoor(new LiveEvents(supergraphSdl, sources));

  const app = createApp(log);
  addHealth(app, identity, clients.values());
  app.register(async (graph) => {
    authenticateWith(graph, identity);
    addDoors(graph, answers, door);
  });
  app.addHook('preClose', async () => door.close());
  app.addHook('onClose', async () => {
    await answers.stop();
    await Promise.all([...clients.values()].map((client) => client.close()));
  });
  return { app, listen: () => app.listen({ host: env.HOST, port: env.PORT }), close: () => app.close() };
}

function addDoors(app: FastifyInstance, answers: ApolloServer<RequestContext>, door: StreamDoor): void {
  const method = ['GET', 'POST'];
  app.route({ method, url: '/graphql', handler: fastifyApolloHandler(answers, { context: requestContext }) });
  app.route({
    method,
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const left = new AbortController();
      reply.raw.once('close', () => left.abort());
      const { expiresAt } = callerOf(request);
      return door.answer(request, reply, { context: await requestContext(request), expiresAt, left: left.signal });
    },
  });
}

function clientsIn({ SLICE_URLS, SUBGRAPH_TIMEOUT_MS, SUBGRAPH_MAX_BYTES }: Environment): Map<string, SubgraphClient> {
  const limits = { timeoutMs: SUBGRAPH_TIMEOUT_MS, maxBytes: SUBGRAPH_MAX_BYTES };
  return new Map(Object.entries(SLICE_URLS).map(([name, url]) => [name, new SubgraphClient(name, url, limits)]));
}

async function sourcesOf(
  clients: ReadonlyMap<string, SubgraphClient>,
  env: Environment,
): Promise<Map<string, SubgraphDataSource>> {
  const sign = await createActorSigner(env.ACTOR_PRIVATE_KEY);
  return new Map([...clients].map(([name, client]) => [name, new SubgraphDataSource(client, sign)]));
}

function existing(sources: ReadonlyMap<string, SubgraphDataSource>, service: string): SubgraphDataSource {
  const source = sources.get(service);
  if (!source) throw new Error(`SLICE_URLS has no address for the subgraph ${service}`);
  return source;
}
