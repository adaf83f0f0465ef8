import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { passedThrough } from './checkers.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const LAST = (index: number) => `fragment B${index} on Person { id }`;

/** Small documents that would be large work. */
const BOMBS: Readonly<Record<string, string>> = {
  'fragments that double each other': `{ person(id: 1) { ...B0 } } ${times(150, (n) => `fragment B${n} on Person { ...B${n + 1} ...B${n + 1} }`)} ${LAST(150)}`,
  'fragments that double each other through fields': `{ person(id: 1) { ...B0 } } ${times(30, (n) => `fragment B${n} on Person { a: friends { ...B${n + 1} } b: friends { ...B${n + 1} } }`)} ${LAST(30)}`,
  'a long chain of fragments': `{ person(id: 1) { ...B0 } } ${times(150, (n) => `fragment B${n} on Person { ...B${n + 1} id name }`)} ${LAST(150)}`,
  'many fragments side by side': `{ person(id: 1) { ${times(180, (n) => `...B${n}`)} } } ${times(180, LAST)}`,
  'fields that overlap': `{ ${'language '.repeat(1990)} }`,
  'objects that overlap': `{ ${times(190, () => 'person(id: 1) { id name }')} }`,
  'fragments within the line that overlap': `{ person(id: 1) { ${times(280, () => '... { id name }')} } }`,
  'braces within braces': `{ ${'... { '.repeat(600)} language ${'} '.repeat(600)} }`,
  'brackets within brackets': `{ person(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
  'many names for one field': `{ ${times(600, (n) => `a${n}: language`)} }`,
  'many directives': `{ language ${'@include(if: true) '.repeat(280)} }`,
};

describe('a bomb is refused before any subgraph hears of it', () => {
  test.each(Object.entries(BOMBS))('%s', async (_what, bomb) => expect(await passedThrough(world, bomb)).toBeNull());
});

test('no bomb is more work than a few plain questions, and those who ask meanwhile are answered', async () => {
  const plain = (n: number) => `{ person(id: "${n}") { id name parcels { id weight } } }`;
  for (let n = 0; n < 30; n += 1) await world.ask(plain(n));
  const fastest = async (query: string) => {
    const times3 = [];
    for (let n = 0; n < 5; n += 1) times3.push(await elapsed(() => world.ask(query)));
    return Math.min(...times3);
  };
  // A question that was never asked before is read, validated, planned and answered by two subgraphs.
  const fresh = Math.min(...(await inTurn(5, (n) => elapsed(() => world.ask(`${plain(n)} # ${n}`)))));
  const figures = [];
  for (const [name, bomb] of Object.entries(BOMBS)) figures.push({ name, ratio: (await fastest(bomb)) / fresh });
  expect(figures.filter(({ ratio }) => ratio > 12)).toEqual([]);
  const [answers] = await Promise.all([
    Promise.all(Array.from({ length: 20 }, (_, n) => world.ask(plain(n)))),
    Promise.all(Object.values(BOMBS).map((bomb) => world.ask(bomb))),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

describe('pages are refused by their length before any subgraph hears of them', () => {
  const nested = (first: number) =>
    `{ people(first: ${first}) { nodes { friends(first: ${first}) { friends(first: ${first}) { id name } } } } }`;

  test.each([
    ['one page of 101', '{ people(first: 101) { nodes { id } } }', {}],
    ['101 in a variable', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 101 }],
    ['101 in a default', 'query ($n: Int = 101) { people(first: $n) { nodes { id } } }', {}],
    [
      'a negative page hidden behind a large one',
      '{ a: people(first: -1) { nodes { friends(first: 101) { id } } } }',
      {},
    ],
    ['100 × 100 × 100', nested(100), {}],
  ])('%s', async (_what, query, variables) => expect(await passedThrough(world, query, variables)).toBeNull());

  test('a page that does not say its length counts as ten', async () => {
    expect(await passedThrough(world, '{ people(first: 100) { nodes { friends { id } } } }')).not.toBeNull();
    const deeper = '{ people(first: 100) { nodes { friends { friends { friends { friends { id } } } } } } }';
    expect(await passedThrough(world, deeper)).toBeNull();
  });
});

async function elapsed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function inTurn<T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let n = 0; n < count; n += 1) all.push(await act(n));
  return all;
}
