import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventsIn } from '../src/event-stream.ts';
import { MAX_STREAMS } from '../src/limits.ts';
import { changes } from './world/changes.ts';
import { AGENT } from './world/identity.ts';
import { startWorld, type Json, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ SUBGRAPH_TIMEOUT_MS: '500', KEY_CHECK_EVERY_MS: '20' });
});

afterAll(() => world.close());

beforeEach(async () => {
  world.people.received.length = 0;
  world.parcels.received.length = 0;
  world.token = await world.identity.token();
});

const CHANGES = 'subscription Changes { personChanged { name parcels { id weight } } }';

/** A stream where a place is free; one that was left gives its place back a moment later. */
const openedInTime = () => vi.waitFor(() => opened(), { timeout: 10_000 });

/** A stream whose answer has begun, read by hand so that a test knows when it is open. */
async function opened(query = CHANGES) {
  const abort = new AbortController();
  const response = await fetch(`${world.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${world.token}`,
    },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  });
  expect(response.status).toBe(200);
  const results = response.body ? eventsIn(response.body) : null;
  return { next: async (): Promise<Json> => (await results?.next())?.value, leave: () => abort.abort() };
}

test('an event arrives with what other slices add to it', async () => {
  const stream = await opened();
  changes.emit('changed', '4');
  expect(await stream.next()).toEqual({
    data: { personChanged: { name: 'person 4', parcels: [{ id: '4-a', weight: 5 }] } },
  });
  changes.emit('changed', '5');
  expect((await stream.next()).data.personChanged.name).toBe('person 5');
  const upstream = world.people.received.find(({ path }) => path === '/graphql/stream');
  expect(upstream?.actor).toMatchObject({ sub: AGENT.sub, aud: 'people' });
  expect(world.parcels.received[0]?.actor).toMatchObject({ sub: AGENT.sub, aud: 'parcels' });
  stream.leave();
});

test('the client of graphql-sse gets events and takes the stream upstream along when it leaves', async () => {
  const [listening, gone] = [once(changes, 'subscribed'), once(changes, 'unsubscribed')];
  const url = `${world.url}/graphql/stream`;
  const client = createClient({ url, headers: { authorization: `Bearer ${world.token}` }, retryAttempts: 0 });
  const results = client.iterate<Json>({ query: CHANGES });
  const first = results.next();
  await listening;
  changes.emit('changed', '3');
  expect((await first).value.data.personChanged.name).toBe('person 3');
  await results.return?.();
  await gone;
});

test('GET works for readers that cannot POST', async () => {
  const listening = once(changes, 'subscribed');
  const abort = new AbortController();
  const query = encodeURIComponent('subscription { personChanged { name } }');
  const headers = { authorization: `Bearer ${world.token}`, accept: 'text/event-stream' };
  const response = await fetch(`${world.url}/graphql/stream?query=${query}`, { headers, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  await listening;
  changes.emit('changed', '6');
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    if (text.includes('person 6')) break;
  }
  expect(text).toContain('event: next');
  abort.abort();
});

test('a client that breaks off takes the stream upstream along', async () => {
  const gone = once(changes, 'unsubscribed');
  const stream = await opened();
  stream.leave();
  expect(await gone).toEqual([]);
});

test('a client that leaves before its stream is open leaves nothing behind', async () => {
  const abort = new AbortController();
  const held = new Promise<ServerResponse>((resolve) => (world.people.misbehave = resolve));
  const leaving = fetch(`${world.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}` },
    body: JSON.stringify({ query: CHANGES }),
    signal: abort.signal,
  });
  const upstream = await held;
  world.people.misbehave = null;
  const gone = once(upstream, 'close');
  abort.abort();
  await expect(leaving).rejects.toThrow(/abort/);
  expect(await gone).toEqual([]);
});

test('a stream ends with the access token, and says why', async () => {
  // Tokens count whole seconds: one of a single second may be over before its stream is open.
  world.token = await world.identity.token({ expiresIn: 2 });
  const gone = once(changes, 'unsubscribed');
  const stream = await opened();
  expect((await stream.next()).errors).toEqual([
    { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  expect(await stream.next()).toBeUndefined();
  await gone;
});

test('a slice that is away is missing in the event, by name and place', async () => {
  const stream = await opened();
  await world.parcels.stop();
  changes.emit('changed', '7');
  const { data, errors } = await stream.next();
  await world.parcels.start();
  expect(data).toEqual({ personChanged: { name: 'person 7', parcels: null } });
  expect(errors).toEqual([
    {
      message: expect.any(String),
      path: ['personChanged', 'parcels'],
      extensions: { code: 'SERVICE_UNAVAILABLE', service: 'parcels' },
    },
  ]);
  stream.leave();
});

test('a stream whose subgraph dies ends and says so', async () => {
  const stream = await opened();
  await world.people.stop();
  const { errors } = await stream.next();
  await world.people.start();
  expect(errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(await stream.next()).toBeUndefined();
});

describe('no stream', () => {
  const post = (query: unknown, headers: Record<string, string> = {}) =>
    world.send('/graphql/stream', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${world.token}`,
        ...headers,
      },
      body: JSON.stringify({ query }),
    });

  test.each([
    ['for a query', '{ language }', 'STREAM_NEEDS_SUBSCRIPTION'],
    ['for a mutation', 'mutation { rename(id: 1, name: "x") { id } }', 'STREAM_NEEDS_SUBSCRIPTION'],
    ['for a field that is not there', 'subscription { personChange { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['for what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    [
      'for too deep a selection',
      `subscription { personChanged { ${'friends { '.repeat(9)} id ${'} '.repeat(9)} } }`,
      'QUERY_TOO_DEEP',
    ],
    ['for too long a list', 'subscription { personChanged { friends(first: 101) { id } } }', 'LIST_TOO_LONG'],
    ['without a query', undefined, 'BAD_REQUEST'],
    ['for a query that is no text', 7, 'BAD_REQUEST'],
  ])('%s', async (_what, query, code) => {
    const { status, errors } = await post(query);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, code]);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  test('without a token', async () => {
    const { status, errors } = await post(CHANGES, { authorization: '' });
    expect([status, errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('while the subgraph of the events is away', async () => {
    await world.people.stop();
    const { status, errors } = await post(CHANGES);
    await world.people.start();
    expect([status, errors[0]?.extensions]).toEqual([503, { code: 'SERVICE_UNAVAILABLE', service: 'people' }]);
  });

  test('for somebody who holds as many as anybody may', async () => {
    const held = await Promise.all(Array.from({ length: MAX_STREAMS }, () => openedInTime()));
    const { status, errors } = await post(CHANGES);
    expect([status, errors[0]?.extensions['code']]).toEqual([429, 'TOO_MANY_STREAMS']);
    const gone = once(changes, 'unsubscribed');
    for (const stream of held) stream.leave();
    await gone;
    const again = await openedInTime();
    again.leave();
  });
});

test('a gateway that closes tells those who listen, and closes', async () => {
  const outer = world;
  world = await startWorld();
  const [own, stream] = [world, await opened()];
  world = outer;
  const closing = own.close();
  expect((await stream.next()).errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(await stream.next()).toBeUndefined();
  await closing;
});

test('a stream that a key opened ends when the key is revoked, and outlives accounts being away', async () => {
  const key = 'mdg_live_0190_a-secret-that-nobody-guesses';
  const claims = { sub: 'e1', login: 'shop', roles: ['PROGRAM'] };
  world.accounts.keys.set(key, { keyId: 'k1', claims, expiresAt: null, pointsPerMinute: 1000 });
  world.token = key;
  const stream = await opened();
  const asked = world.accounts.asked.length;
  world.accounts.broken = 500;
  await vi.waitUntil(() => world.accounts.asked.length > asked + 1, 10_000);
  changes.emit('changed', '4');
  expect((await stream.next()).data.personChanged.name).toBe('person 4');
  world.accounts.broken = null;
  world.accounts.keys.delete(key);
  expect((await stream.next()).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
});
