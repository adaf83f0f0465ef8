import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const signedIn = (headers: Record<string, string> = {}): Record<string, string> => ({
  authorization: `Bearer ${world.token}`,
  ...headers,
});
const JSON_BODY = { 'content-type': 'application/json' };

describe('a request that another site could make a browser send', () => {
  const SIMPLE_TYPES = [
    'text/plain',
    'text/plain; x=application/json',
    'text/plain; charset=application/json',
    'text/plain, application/json',
    'application/x-www-form-urlencoded; x=application/json',
    'multipart/form-data; boundary=application/json',
  ];
  test.each(['/graphql', '/graphql/stream'].flatMap((path) => SIMPLE_TYPES.map((type) => [path, type] as const)))(
    'is refused: POST %s of %s',
    async (path, type) => {
      const body = JSON.stringify({ query: 'mutation { rename(id: 1, name: "x") { id } }' });
      const headers = signedIn({ 'content-type': type });
      const { status, data, errors } = await world.send(path, { method: 'POST', headers, body });
      expect([status, data, errors[0]?.extensions['code']]).toEqual([415, undefined, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  test('is refused: a plain GET', async () => {
    const { status, errors } = await world.send('/graphql?query={language}', { headers: signedIn() });
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('GET', () => {
  const askedBefore = () => signedIn({ 'apollo-require-preflight': 'true' });

  test('answers queries', async () => {
    const { status, data } = await world.send('/graphql?query={language}', { headers: askedBefore() });
    expect([status, data]).toEqual([200, { language: 'ko' }]);
  });

  test('refuses mutations', async () => {
    const query = encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }');
    const { status, data, errors } = await world.send(`/graphql?query=${query}`, { headers: askedBefore() });
    expect([status, data, errors[0]?.extensions['code']]).toEqual([405, undefined, 'BAD_REQUEST']);
  });
});

test('a mutation is answered', async () => {
  const { data } = await world.ask('mutation { rename(id: 1, name: "새 이름") { name parcels { weight } } }');
  expect(data).toEqual({ rename: { name: '새 이름', parcels: [{ weight: 5 }] } });
});

test('several requests in one are refused', async () => {
  const body = JSON.stringify([{ query: '{ language }' }, { query: '{ language }' }]);
  const { status, errors } = await world.send('/graphql', { method: 'POST', headers: signedIn(JSON_BODY), body });
  expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
});

describe('a body is refused', () => {
  test.each([
    ['that is no JSON', '{"query":'],
    ['that is empty', ''],
    ['with a query that is no text', '{"query":{"kind":"Document"}}'],
    ['with values that are no object', '{"query":"{ language }","variables":"{}"}'],
    ['with a poisoned prototype', '{"query":"{ language }","variables":{"__proto__":{"x":1}}}'],
  ])('%s', async (_what, body) => {
    const { status, data, errors } = await world.send('/graphql', {
      method: 'POST',
      headers: signedIn(JSON_BODY),
      body,
    });
    expect([status, data, errors[0]?.extensions['code']]).toEqual([400, undefined, 'BAD_REQUEST']);
  });
});

test('an address that is not there says so', async () => {
  const { status, errors } = await world.send('/anything', { headers: signedIn() });
  expect([status, errors[0]?.extensions['code']]).toEqual([404, 'NOT_FOUND']);
});

test('a host that is no host is refused, not a fault', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const body = '{"query":"{ language }"}';
    request(`${world.url}/graphql`, { method: 'POST', headers: signedIn({ ...JSON_BODY, host: 'a b' }) }, (response) =>
      resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end(body);
  });
  expect(status).toBe(400);
});

test('an id of a request that is no id is replaced', async () => {
  const { headers } = await world.ask('{ language }', {}, { 'x-request-id': 'a b"c' });
  expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

describe('health', () => {
  test('a gateway is ready whatever its subgraphs are, and says how they are', async () => {
    await world.parcels.stop();
    const answer = await fetch(`${world.url}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        status: 'ready',
        supergraph: 'loaded',
        identity: 'ready',
        subgraphs: { people: 'ready', parcels: 'away', accounts: 'ready' },
      },
    ]);
    await world.parcels.start();
  });

  test('a gateway that runs is alive', async () => {
    expect((await fetch(`${world.url}/health/live`)).status).toBe(200);
  });
});

test('a connection on which nobody asked anything does not hold up the end of the process', async () => {
  const closing = await startWorld();
  const silent = connect(Number(new URL(closing.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const ended = once(silent, 'close');
  await closing.close();
  await ended;
  expect(silent.destroyed).toBe(true);
});
