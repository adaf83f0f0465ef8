import type { FastifyInstance } from 'fastify';
import type { Callers } from './callers/callers.ts';
import type { SubgraphClient } from './subgraph-client.ts';

type State = 'ready' | 'away';

/** What the gateway says of itself and of those it needs. */
export interface Readiness {
  readonly status: State;
  readonly supergraph: 'loaded';
  readonly identity: State;
  readonly subgraphs: Readonly<Record<string, State>>;
}

/** Anybody may ask, so the subgraphs are asked at most this often. */
const REMEMBERED_MS = 1_000;

/**
 * Adds `/health/live` and `/health/ready`. Ready means that tokens can be judged; a subgraph that is away takes its own
 * fields along and is reported, but does not make the gateway unready.
 */
export function addHealth(app: FastifyInstance, callers: Callers, subgraphs: Iterable<SubgraphClient>): void {
  const clients = [...subgraphs];
  const readiness = remembered(() => readinessOf(callers, clients));
  app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }));
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    const state = await readiness();
    return reply.code(state.status === 'ready' ? 200 : 503).send(state);
  });
}

async function readinessOf(callers: Callers, clients: readonly SubgraphClient[]): Promise<Readiness> {
  const [hasIdentity, states] = await Promise.all([
    callers.isReady(),
    Promise.all(clients.map(async (client) => [client.service, stateOf(await client.isReady())] as const)),
  ]);
  const subgraphs = Object.fromEntries(states);
  return { status: stateOf(hasIdentity), supergraph: 'loaded', identity: stateOf(hasIdentity), subgraphs };
}

function stateOf(ready: boolean): State {
  return ready ? 'ready' : 'away';
}

function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: { readonly answer: Promise<T>; readonly until: number } | null = null;
  return () => {
    if (!known || known.until < Date.now()) known = { answer: ask(), until: Date.now() + REMEMBERED_MS };
    return known.answer;
  };
}
