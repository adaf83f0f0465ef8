import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { parseEnvironment } from '../../../gateway/src/environment.ts';
import { createGateway } from '../../../gateway/src/gateway.ts';
import { ACTOR_HEADER, type Actor } from '../../../shared-schema/src/actor.ts';
import { slices } from '../../../shared-schema/src/slices.ts';
import type { Subgraph } from '../../../subgraphs/subgraph-kit/src/definition.ts';
import { startTestSubgraph, type TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { REPOSITORY } from '../../checks/repository.ts';
import { startIssuers } from './issuers.ts';
import type { Who } from './readers.ts';

/** The moment at which every subgraph believes to be. */
export const NOW = new Date('2026-11-21T05:00:00Z');

/** What JSON turns out to be. */
export type Json = ReturnType<typeof JSON.parse>;

/** A GraphQL answer, from the gateway or from a subgraph itself. */
export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The whole house in one process: the real gateway before all subgraphs, each on a database of its own. */
export interface House {
  readonly subgraphs: ReadonlyMap<string, TestSubgraph>;
  /** Address of the gateway. */
  readonly url: string;
  /** How many questions were asked so far. */
  readonly asked: () => number;
  ask(who: Who, document: string, variables?: Json): Promise<Answer>;
  /** Asks a subgraph past the gateway, with an actor that the gateway would have signed. */
  askDirectly(slice: string, actor: Actor, document: string, variables?: Json): Promise<Answer>;
  /** Headers by which the gateway knows somebody. */
  headersOf(who: Who): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts the house. */
export async function startHouse(): Promise<House> {
  const actorKeys = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const issuers = await startIssuers();
  const subgraphs = new Map<string, TestSubgraph>();
  for (const { name } of slices)
    subgraphs.set(name, await startTestSubgraph(await subgraphOf(name), NOW, { actorKeys }));
  const gateway = await createGateway(
    parseEnvironment({
      ...issuers.environment,
      PORT: '0',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      ACTOR_PRIVATE_KEY: JSON.stringify(await exportJWK(actorKeys.privateKey)),
      SLICE_URLS: JSON.stringify(Object.fromEntries([...subgraphs].map(([name, { url }]) => [name, url]))),
    }),
  );
  const url = await gateway.listen();
  let asked = 0;
  const post = async (address: string, headers: Record<string, string>, body: Json): Promise<Answer> => {
    asked += 1;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { data = null, errors = [] }: Json = await response.json();
    return { status: response.status, data, errors };
  };
  const house: House = {
    subgraphs,
    url,
    asked: () => asked,
    headersOf: async (who): Promise<Record<string, string>> => {
      const token = await issuers.tokenOf(who, house);
      return token === null ? {} : { authorization: `Bearer ${token}` };
    },
    ask: async (who, query, variables) => post(`${url}/graphql`, await house.headersOf(who), { query, variables }),
    async askDirectly(slice, actor, query, variables) {
      const subgraph = subgraphs.get(slice);
      if (!subgraph) throw new Error(`no subgraph ${slice}`);
      return post(`${subgraph.url}/graphql`, { [ACTOR_HEADER]: await subgraph.signActor(actor) }, { query, variables });
    },
    async close() {
      await gateway.close();
      await Promise.all([issuers.close(), ...[...subgraphs.values()].map((subgraph) => subgraph.stop())]);
    },
  };
  return house;
}

/** Text of a file of the repository. */
export function textIn(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

/** The subgraph that a slice's folder defines, whatever it is called there. */
async function subgraphOf(slice: string): Promise<Subgraph> {
  const module: Record<string, unknown> = await import(join(REPOSITORY, 'subgraphs', slice, 'src/subgraph.ts'));
  const found = Object.values(module).find(isSubgraph);
  if (!found) throw new Error(`subgraphs/${slice}/src/subgraph.ts defines no subgraph`);
  return found;
}

function isSubgraph(value: unknown): value is Subgraph {
  return typeof value === 'object' && value !== null && 'references' in value && 'migrations' in value;
}
