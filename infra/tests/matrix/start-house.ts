import { join } from 'node:path';
import { exportJWK, generateKeyPair, type GenerateKeyPairResult } from 'jose';
import { parseEnvironment } from '../../../gateway/src/environment.ts';
import { createGateway } from '../../../gateway/src/gateway.ts';
import { ACTOR_HEADER } from '../../../shared-schema/src/actor.ts';
import { slices } from '../../../shared-schema/src/slices.ts';
import type { Subgraph } from '../../../subgraphs/subgraph-kit/src/definition.ts';
import { startTestSubgraph, type TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { REPOSITORY } from '../../checks/repository.ts';
import { NOW, type Answer, type House, type Json } from './house.ts';
import { startIssuers } from './issuers.ts';

/** Slice that holds the register of documents. */
const REGISTER = 'accounts';

/** Starts the house. */
export async function startHouse(): Promise<House> {
  const actorKeys = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const issuers = await startIssuers();
  const subgraphs = await startSlices(actorKeys);
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

/** All subgraphs; the register of documents comes first: without it nobody issues any. */
async function startSlices(actorKeys: GenerateKeyPairResult): Promise<Map<string, TestSubgraph>> {
  const subgraphs = new Map<string, TestSubgraph>();
  const names = slices.map(({ name }) => name).toSorted((one) => (one === REGISTER ? -1 : 1));
  for (const name of names) {
    const register = subgraphs.get(REGISTER);
    const addresses: Record<string, string> = register ? { [REGISTER]: register.url } : {};
    const reach = { actorKeys, slices: addresses };
    subgraphs.set(name, await startTestSubgraph(await subgraphOf(name), NOW, reach));
  }
  return subgraphs;
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
