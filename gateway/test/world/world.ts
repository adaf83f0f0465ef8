import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair } from 'jose';
import { pino } from 'pino';
import { parseEnvironment } from '../../src/environment.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import { startAccounts, type TestAccounts } from './accounts.ts';
import { startIdentity, type Identity } from './identity.ts';
import { parcels, people } from './recipes.ts';
import { startSubgraph, type TestSubgraph } from './subgraph.ts';

/** What JSON turns out to be; a test looks into it as it likes. */
export type Json = ReturnType<typeof JSON.parse>;

/** A GraphQL answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Json;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
}

/** A gateway before two real subgraphs and a real identity provider, each on a port of its own. */
export interface World {
  readonly url: string;
  readonly gateway: Gateway;
  readonly identity: Identity;
  readonly people: TestSubgraph;
  readonly parcels: TestSubgraph;
  readonly accounts: TestAccounts;
  /** Lines the gateway wrote to its log. */
  readonly log: Record<string, Json>[];
  token: string;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  send(path: string, init: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

export async function startWorld(changes: Record<string, string> = {}): Promise<World> {
  const actorKeys = await generateKeyPair('EdDSA', { extractable: true });
  const identity = await startIdentity();
  const subgraphs = {
    people: await startSubgraph(people, actorKeys.publicKey),
    parcels: await startSubgraph(parcels, actorKeys.publicKey),
  };
  const accounts = await startAccounts(actorKeys.publicKey);
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, supergraphOf());
  const env = parseEnvironment({
    PORT: '0',
    OIDC_ISSUER: identity.issuer,
    OIDC_JWKS_URL: identity.jwksUrl,
    ACTOR_PRIVATE_KEY: JSON.stringify(await exportJWK(actorKeys.privateKey)),
    SLICE_URLS: JSON.stringify({
      people: subgraphs.people.url,
      parcels: subgraphs.parcels.url,
      accounts: accounts.url,
    }),
    SUPERGRAPH: supergraph,
    ...changes,
  });
  const log: Record<string, Json>[] = [];
  const gateway = await createGateway(env, pino({ level: 'info' }, linesInto(log)));
  const url = await gateway.listen();
  const world: World = {
    url,
    gateway,
    identity,
    ...subgraphs,
    accounts,
    log,
    token: await identity.token(),
    ask: (query, variables, headers = {}) =>
      world.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}`, ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    async send(path, init) {
      const response = await fetch(url + path, init);
      const { data, errors = [] } = JSON.parse(await response.text());
      return { status: response.status, headers: response.headers, data, errors };
    },
    async close() {
      await gateway.close();
      await Promise.all([
        subgraphs.people.stop(),
        subgraphs.parcels.stop(),
        identity.close(),
        accounts.close(),
        rm(folder, { recursive: true }),
      ]);
    },
  };
  return world;
}

function supergraphOf(): string {
  const { supergraphSdl, errors } = composeServices(
    [people, parcels].map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.join());
  return supergraphSdl;
}

function linesInto(log: unknown[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)));
      done();
    },
  });
}
