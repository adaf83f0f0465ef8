import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  MAX_ALIASES,
  MAX_BODY_BYTES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FRAGMENTS,
  MAX_LIST,
  MAX_NESTING,
  MAX_REPEATS,
  MAX_TOKENS,
} from '../src/limits.ts';
import { startWorld, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  world.people.received.length = 0;
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** A query whose deepest field lies at the given depth. */
function deep(depth: number): string {
  const inner = depth - 2;
  return `{ person(id: 1) { ${'friends(first: 1) { '.repeat(inner)} id ${'} '.repeat(inner)} } }`;
}

/** The same depth, hidden in fragments that lie within each other. */
function deepInFragments(depth: number): string {
  const fragments = times(
    depth - 2,
    (index) => `fragment F${index} on Person { friends(first: 1) { ...F${index + 1} } }`,
  );
  return `{ person(id: 1) { ...F0 } } ${fragments} fragment F${depth - 2} on Person { id }`;
}

describe.each([
  ['depth', MAX_DEPTH, deep, 'QUERY_TOO_DEEP'],
  ['depth in fragments', MAX_DEPTH, deepInFragments, 'QUERY_TOO_DEEP'],
  ['aliases', MAX_ALIASES, (n: number) => `{ ${times(n, (index) => `a${index}: language`)} }`, 'TOO_MANY_ALIASES'],
  [
    'directives',
    MAX_DIRECTIVES,
    (n: number) => `{ ${times(n, () => '... @include(if: true) { language }')} }`,
    'TOO_MANY_DIRECTIVES',
  ],
  [
    'fragments',
    MAX_FRAGMENTS,
    (n: number) =>
      `{ person(id: 1) { ${times(n, (index) => `...F${index}`)} } } ${times(n, (index) => `fragment F${index} on Person { id }`)}`,
    'TOO_MANY_FRAGMENTS',
  ],
  [
    'braces',
    MAX_NESTING,
    (n: number) => `{ ${'... { '.repeat(n - 1)} language ${'} '.repeat(n - 1)} }`,
    'QUERY_TOO_DEEP',
  ],
  ['repeated fields', MAX_REPEATS, (n: number) => `{ ${'language '.repeat(n + 1)} }`, 'TOO_MANY_REPEATS'],
  ['items of a list', MAX_LIST, (n: number) => `{ people(first: ${n}) { nodes { id } } }`, 'LIST_TOO_LONG'],
] as const)('%s', (_what, most, make, code) => {
  test('as many as allowed pass', async () => {
    const { status, errors } = await world.ask(make(most));
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });

  test('one more is refused before any subgraph hears of it', async () => {
    const { status, data, errors } = await world.ask(make(most + 1));
    expect({ status, data, code: errors[0]?.extensions['code'] }).toEqual({ status: 400, data: undefined, code });
    expect(world.people.received).toEqual([]);
  });
});

describe('words and signs', () => {
  /** Four hundred operations of five words and signs each. */
  const document = times(400, (index) => `query Q${index} { language }`);
  const ask = (query: string) =>
    world.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}` },
      body: JSON.stringify({ query, operationName: 'Q0' }),
    });

  test('as many as allowed pass, one more is refused', async () => {
    expect(400 * 5).toBe(MAX_TOKENS);
    expect((await ask(document)).data).toEqual({ language: 'ko' });
    const { status, errors } = await ask(document.replace('language', 'language language'));
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(world.people.received).toHaveLength(1);
  });
});

describe('the length of a list', () => {
  const page = 'query Page($n: Int) { people(first: $n) { nodes { id } } }';

  test('is seen in a variable', async () => {
    expect((await world.ask(page, { n: MAX_LIST })).errors).toEqual([]);
    expect((await world.ask(page, { n: MAX_LIST + 1 })).errors[0]?.extensions).toEqual({ code: 'LIST_TOO_LONG' });
  });

  test('is seen in a default and in a fragment', async () => {
    const query =
      'query Page($n: Int = 101) { person(id: 1) { ...Friends } } fragment Friends on Person { friends(first: $n) { id } }';
    expect((await world.ask(query)).errors[0]?.extensions).toEqual({ code: 'LIST_TOO_LONG' });
  });
});

describe('the size of an answer', () => {
  const nested = (first: number): string =>
    `{ people(first: ${first}) { nodes { friends(first: ${first}) { friends(first: 10) { id name } } } } }`;

  test('is the product of lists within lists', async () => {
    expect((await world.ask(nested(10))).errors).toEqual([]);
    expect((await world.ask(nested(100))).errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COSTLY' });
    expect(world.people.received).toHaveLength(1);
  });

  test('is found quickly in fragments that double each other', async () => {
    const bomb = times(60, (index) => `fragment B${index} on Person { ...B${index + 1} ...B${index + 1} }`);
    const started = performance.now();
    const { status, errors } = await world.ask(`{ person(id: 1) { ...B0 } } ${bomb} fragment B60 on Person { id }`);
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({ status: 400, code: 'TOO_MANY_FRAGMENTS' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test('the query that GraphiQL begins with passes', async () => {
  const authorization = `Bearer ${await world.identity.token({ roles: ['PARTNER'] })}`;
  expect((await world.ask(getIntrospectionQuery(), {}, { authorization })).errors).toEqual([]);
});

test('a body that is too large is refused', async () => {
  const fill = (bytes: number): string =>
    JSON.stringify({ query: '{ language }', extensions: { fill: 'x'.repeat(bytes) } });
  const frame = fill(0).length;
  const post = (body: string) =>
    world.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}` },
      body,
    });
  expect((await post(fill(MAX_BODY_BYTES - frame))).status).toBe(200);
  const { status, errors } = await post(fill(MAX_BODY_BYTES - frame + 1));
  expect({ status, code: errors[0]?.extensions['code'] }).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
});

describe('a document is refused with 400 and a code', () => {
  test.each([
    ['that is no GraphQL', '{ language', {}, 'GRAPHQL_PARSE_FAILED'],
    ['that is empty', '', {}, 'BAD_REQUEST'],
    ['with a field that is not there', '{ tongue }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['with a value of a wrong type', 'query Q($id: ID!) { person(id: $id) { id } }', { id: {} }, 'BAD_USER_INPUT'],
    ['without a value it needs', 'query Q($id: ID!) { person(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    [
      'with two operations and no name',
      'query A { language } query B { language }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['with a number that has no end', '{ people(first: 1e999) { nodes { id } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'whose subscription may have no field',
      'subscription S($no: Boolean!) { ...F } fragment F on Subscription { personChanged @skip(if: $no) { id } }',
      { no: true },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['that subscribes', 'subscription S { personChanged { id } }', {}, 'SUBSCRIPTION_NEEDS_STREAM'],
    [
      'with fragments in a circle',
      '{ person(id: 1) { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_what, query, variables, code) => {
    const { status, data, errors } = await world.ask(query, variables);
    expect({ status, data, code: errors[0]?.extensions['code'] }).toEqual({ status: 400, data: undefined, code });
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });
});
