import { readFile } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { admitWith, callerOf, requestContext } from './admit.ts';
import { startAnswers } from './answers.ts';
import { createApp } from './app.ts';
import { ACCOUNTS, AccountsDoor } from './callers/accounts-door.ts';
import { createCallers, type Callers } from './callers/callers.ts';
import { createCaseTokens } from './callers/case-tokens.ts';
import { createOidcTokens } from './callers/oidc-tokens.ts';
import { watchKey } from './callers/watch-key.ts';
import { createDoorkeeper } from './doorkeeper.ts';
import type { Environment } from './environment.ts';
import { addFilesDoor } from './files-door.ts';
import { createActorSigner, type ActorSigner } from './forward-actor.ts';
import { addHealth } from './health.ts';
import { addHintsDoor } from './hints-door.ts';
import { refuseBadKeys } from './idempotency.ts';
import { LiveEvents } from './live-events.ts';
import type { Quotas } from './rates/budget.ts';
import { memoryStore } from './rates/rate-store.ts';
import { Usage } from './rates/usage.ts';
import type { RequestContext } from './request-context.ts';
import { Manifests } from './safelist/manifests.ts';
import { Safelist } from './safelist/safelist.ts';
import { refuseShapes } from './shape.ts';
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
  const sign = await createActorSigner(env.ACTOR_PRIVATE_KEY);
  const clients = clientsIn(env);
  const sources = sourcesOf(clients, sign);
  const accounts = accountsDoorIn(env, sign);
  const usage = new Usage(async (batch) => accounts?.usage(batch), log);
  const callers = await callersIn(env, accounts);
  const doorkeeper = createDoorkeeper(safelistIn(env, log));
  const sourceOf = (service: string) => existing(sources, service);
  const answers = await startAnswers({ supergraphSdl, sourceOf, doorkeeper, log });
  const door = createStreamDoor(new LiveEvents(supergraphSdl, sources), doorkeeper);

  const app = createApp(log, env.TRUSTED_PROXIES);
  addHealth(app, callers, clients.values());
  app.register(async (graph) => {
    refuseShapes(graph);
    refuseBadKeys(graph);
    admitWith(graph, { callers, rates: memoryStore(), quotas: quotasIn(env), usage });
    addDoors(graph, { answers, door, keyCheckMs: env.KEY_CHECK_EVERY_MS });
    addFilesDoor(graph, { urls: env.SLICE_URLS, sign });
    addHintsDoor(graph, { urls: env.SLICE_URLS, sign });
  });
  const handingOver = setInterval(() => void usage.handOver(), env.USAGE_EVERY_MS);
  app.addHook('preClose', async () => door.close());
  app.addHook('onClose', async () => {
    clearInterval(handingOver);
    await usage.handOver();
    await answers.stop();
    await Promise.all([...clients.values(), ...(accounts ? [accounts] : [])].map((each) => each.close()));
  });
  return { app, listen: () => app.listen({ host: env.HOST, port: env.PORT }), close: () => app.close() };
}

interface Doors {
  readonly answers: ApolloServer<RequestContext>;
  readonly door: StreamDoor;
  readonly keyCheckMs: number;
}

function addDoors(app: FastifyInstance, { answers, door, keyCheckMs }: Doors): void {
  const method = ['GET', 'POST'];
  app.route({ method, url: '/graphql', handler: fastifyApolloHandler(answers, { context: requestContext }) });
  app.route({
    method,
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const left = gone.signal;
      const caller = callerOf(request);
      const revoked = watchKey(caller, keyCheckMs, left);
      const context = await requestContext(request);
      return door.answer(request, reply, { context, expiresAt: caller.expiresAt, left, revoked });
    },
  });
}

async function callersIn(env: Environment, accounts: AccountsDoor | null): Promise<Callers> {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = env;
  const caseTokens = await createCaseTokens(env.CASE_ACCESS_PUBLIC_KEY, audience);
  return createCallers({ oidc: createOidcTokens({ issuer, audience, jwksUrl }), caseTokens, accounts });
}

function accountsDoorIn({ SLICE_URLS }: Environment, sign: ActorSigner): AccountsDoor | null {
  const url = SLICE_URLS[ACCOUNTS];
  return url === undefined ? null : new AccountsDoor(url, sign);
}

function safelistIn({ SAFELIST_FILES, SAFELIST_FREE_CLIENT }: Environment, log: FastifyBaseLogger): Safelist {
  const manifests = SAFELIST_FILES.length > 0 ? new Manifests(SAFELIST_FILES, log) : null;
  return new Safelist({ manifests, freeClient: SAFELIST_FREE_CLIENT });
}

function quotasIn(env: Environment): Quotas {
  return {
    anonymous: env.RATE_ANONYMOUS_POINTS,
    links: env.RATE_LINK_POINTS,
    people: env.RATE_PEOPLE_POINTS,
    parties: env.RATE_PARTY_POINTS,
    unknownKeys: env.RATE_UNKNOWN_KEYS,
  };
}

function clientsIn({ SLICE_URLS, SUBGRAPH_TIMEOUT_MS, SUBGRAPH_MAX_BYTES }: Environment): Map<string, SubgraphClient> {
  const limits = { timeoutMs: SUBGRAPH_TIMEOUT_MS, maxBytes: SUBGRAPH_MAX_BYTES };
  return new Map(Object.entries(SLICE_URLS).map(([name, url]) => [name, new SubgraphClient(name, url, limits)]));
}

function sourcesOf(clients: ReadonlyMap<string, SubgraphClient>, sign: ActorSigner): Map<string, SubgraphDataSource> {
  return new Map([...clients].map(([name, client]) => [name, new SubgraphDataSource(client, sign)]));
}

function existing(sources: ReadonlyMap<string, SubgraphDataSource>, service: string): SubgraphDataSource {
  const source = sources.get(service);
  if (!source) throw new Error(`SLICE_URLS has no address for the subgraph ${service}`);
  return source;
}
