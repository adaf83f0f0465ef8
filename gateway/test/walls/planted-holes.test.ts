import type { ApolloServer as Server } from '@apollo/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../world/world.ts';
import { passedThrough } from './checkers.ts';

const WALLS = [
  '../../src/shape.ts',
  '../../src/answer-size.ts',
  '../../src/limits.ts',
  '../../src/safelist/introspection.ts',
  '../../src/rates/rate-store.ts',
  '@apollo/server',
];
let world: World;

beforeEach(() => vi.resetModules());

afterEach(async () => {
  for (const module of WALLS) vi.doUnmock(module);
  await world.close();
});

/** A gateway without one of its walls. */
async function without(module: string, open: object): Promise<World> {
  vi.doMock(module, async (original) => ({ ...(await original<object>()), ...open }));
  const { startWorld } = await import('../world/world.ts');
  return startWorld();
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

test('without the look at shapes a chain of fragments reaches the subgraphs', async () => {
  world = await without('../../src/shape.ts', { refuseShapes: () => undefined });
  const chain = `{ person(id: 1) { ...B0 } } ${times(60, (n) => `fragment B${n} on Person { ...B${n + 1} id }`)} fragment B60 on Person { id }`;
  expect(await passedThrough(world, chain)).toMatch(/asked 1 times/);
});

test('without the estimate of answers a page of 101 reaches the subgraphs', async () => {
  world = await without('../../src/answer-size.ts', { refuseLargeAnswer: () => 1 });
  expect(await passedThrough(world, '{ people(first: 101) { nodes { id } } }')).toMatch(/asked 1 times/);
});

test('without the limit rules many names for one field reach the subgraphs', async () => {
  world = await without('../../src/limits.ts', { limitRules: [] });
  expect(await passedThrough(world, `{ ${times(60, (n) => `a${n}: language`)} }`)).toMatch(/asked 1 times/);
});

test('without the wall around the schema everybody is told what there is', async () => {
  world = await without('../../src/safelist/introspection.ts', { refuseIntrospection: () => undefined });
  expect(await passedThrough(world, '{ __schema { queryType { name } } }')).toMatch(/status 200/);
});

test('without a store of points nobody is ever refused', async () => {
  const endless = async () => ({ remaining: 1, resetSeconds: 60, allowed: true });
  world = await without('../../src/rates/rate-store.ts', { memoryStore: () => ({ take: endless, look: endless }) });
  const headers = { 'content-type': 'application/json' };
  const ask = () =>
    world.send('/graphql', {
      method: 'POST',
      headers,
      body: '{"query":"{ people(first: 100) { nodes { id name } } }"}',
    });
  const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await ask()).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('without the prevention of forged requests a plain GET of another site is answered', async () => {
  const { ApolloServer } = await vi.importActual<{ ApolloServer: typeof Server }>('@apollo/server');
  class Open extends ApolloServer {
    constructor(options: ConstructorParameters<typeof ApolloServer>[0]) {
      super({ ...options, csrfPrevention: false });
    }
  }
  world = await without('@apollo/server', { ApolloServer: Open });
  const answer = await world.send('/graphql?query={language}', { headers: { authorization: `Bearer ${world.token}` } });
  expect(answer.status).toBe(200);
});
