import { afterEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../src/rates/rate-store.ts';
import { Usage, UsageRefused, type UsageBatch } from '../src/rates/usage.ts';
import { startWorld, type World } from './world/world.ts';

const KEY = 'mdg_live_0190_a-secret-that-nobody-guesses';
const PROGRAM = { sub: 'e1', login: 'shop', roles: ['PROGRAM'] };

let world: World;

afterEach(() => world.close());

function nobody(query = '{ language }', headers: Record<string, string> = {}) {
  const init = { 'content-type': 'application/json', ...headers };
  return world.send('/graphql', { method: 'POST', headers: init, body: JSON.stringify({ query }) });
}

const byKey = (query?: string) => nobody(query, { authorization: `Bearer ${KEY}` });

describe('points of a minute', () => {
  test('are told on every answer, and spent by what the answer could hold', async () => {
    world = await startWorld();
    const small = await world.ask('{ language }');
    expect(small.headers.get('ratelimit-policy')).toBe('"people";q=120000;w=60');
    expect(small.headers.get('ratelimit')).toMatch(/^"people";r=119998;t=\d+$/);
    const large = await world.ask('{ people(first: 100) { nodes { id name } } }');
    expect(large.headers.get('ratelimit')).toMatch(/^"people";r=119966;/);
    const refused = await world.ask('{ people(first: 101) { nodes { id } } }');
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([400, expect.stringMatching('r=119965;')]);
    const foreign = await nobody('{ language }', { authorization: 'Bearer a.b.c' });
    expect([foreign.status, foreign.headers.get('ratelimit')]).toEqual([
      401,
      expect.stringMatching(/^"anonymous";r=599;/),
    ]);
  });

  test('that are spent refuse with 429 and the time to wait, before a subgraph is asked; others go on', async () => {
    world = await startWorld({ RATE_ANONYMOUS_POINTS: '4' });
    expect((await nobody()).status).toBe(200);
    expect((await nobody()).status).toBe(200);
    world.people.received.length = 0;
    const { status, headers, data, errors } = await nobody();
    expect({ status, data, code: errors[0]?.extensions }).toEqual({
      status: 429,
      data: undefined,
      code: { code: 'RATE_LIMITED' },
    });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit')).toMatch(/^"anonymous";r=0;t=\d+$/);
    expect(world.people.received).toEqual([]);
    expect((await nobody('{ language }', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
    expect((await world.ask('{ language }')).status).toBe(200);
  });

  test('refuse a question that is too dear, and a stream likewise', async () => {
    world = await startWorld({ RATE_ANONYMOUS_POINTS: '10' });
    const dear = await nobody('{ people(first: 100) { nodes { id name } } }');
    expect([dear.status, dear.errors[0]?.extensions]).toEqual([429, { code: 'RATE_LIMITED' }]);
    expect(world.people.received).toEqual([]);
    const stream = await world.send('/graphql/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { personChanged { id } }' }),
    });
    expect([stream.status, stream.errors[0]?.extensions]).toEqual([429, { code: 'RATE_LIMITED' }]);
    expect(stream.headers.get('retry-after')).not.toBeNull();
  });

  test('of a key are as many as the key says', async () => {
    world = await startWorld();
    world.accounts.keys.set(KEY, { keyId: 'k1', claims: PROGRAM, expiresAt: null, pointsPerMinute: 4 });
    const statuses = [await byKey(), await byKey(), await byKey()].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await byKey()).headers.get('ratelimit-policy')).toBe('"keys";q=4;w=60');
  });

  test('of fifty requests at once exactly as many are let through as there are points for', async () => {
    world = await startWorld({ RATE_ANONYMOUS_POINTS: '20' });
    const statuses = await Promise.all(Array.from({ length: 50 }, async () => (await nobody()).status));
    // The base of one point is taken from all fifty first, so fewer than ten have their second point left.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(10);
    expect(new Set(statuses).has(500)).toBe(false);
    expect(await memoryStore().take({ name: 'keys', of: 'k', pointsPerMinute: 1 }, 2)).toMatchObject({
      allowed: false,
    });
  });
});

test('whoever guesses keys is soon not heard any more, and accounts is not asked', async () => {
  world = await startWorld({ RATE_UNKNOWN_KEYS: '3' });
  const guess = async (n: number) =>
    (await nobody('{ language }', { authorization: `Bearer mdg_live_guess-${n}-guess` })).status;
  expect([await guess(1), await guess(2), await guess(3), await guess(4), await guess(5)]).toEqual([
    401, 401, 401, 429, 429,
  ]);
  expect(world.accounts.asked).toHaveLength(3);
});

test('what a sealed link opens has a budget of its own: a house behind one address that reads the portal still sees its papers', async () => {
  world = await startWorld({ RATE_ANONYMOUS_POINTS: '2', RATE_LINK_POINTS: '3' });
  await nobody();
  expect((await nobody()).status).toBe(429);
  const opened = async (kind: string) => (await fetch(`${world.url}/files/people/${kind}/a-link`)).status;
  for (const kind of ['documents', 'download', 'messages']) expect(await opened(kind)).not.toBe(429);
  const spent = await fetch(`${world.url}/files/people/documents/a-link`);
  expect([spent.status, spent.headers.get('ratelimit')]).toEqual([429, expect.stringMatching(/^"links";r=0;/)]);
});

test('whoever makes tokens up pays for each, and those who signed in at the same address go on', async () => {
  world = await startWorld({ RATE_ANONYMOUS_POINTS: '3' });
  const statuses: number[] = [];
  for (const word of ['aaa.bbb.ccc', 'a', 'eyJhbGciOiJub25lIn0.e30.', 'aaa.bbb.ccc', 'a']) {
    statuses.push((await nobody('{ language }', { authorization: `Bearer ${word}` })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect((await world.ask('{ language }')).status).toBe(200);
});

describe('usage', () => {
  test('reaches accounts, counted by key and account', async () => {
    world = await startWorld({ USAGE_EVERY_MS: '3600000' });
    world.accounts.keys.set(KEY, { keyId: 'k1', claims: PROGRAM, expiresAt: null, pointsPerMinute: 5 });
    await byKey();
    await byKey('{ forbidden }');
    await byKey();
    await world.ask('{ language }');
    await world.gateway.close();
    const entries = world.accounts.batches.flatMap(({ entries: some }: { entries: unknown[] }) => some);
    expect(entries).toMatchObject([
      { keyId: 'k1', actorId: 'e1', requests: 3, points: 6, refused: 1, errors: 1 },
      { keyId: null, requests: 1, points: 2, refused: 0, errors: 0 },
    ]);
    expect(entries[0]).toMatchObject({ hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/) });
  });

  test('that did not arrive is sent again under the same id, and nothing is counted twice', async () => {
    world = await startWorld();
    const arrived: UsageBatch[] = [];
    const lost = new Set([1, 2]);
    let turn = 0;
    const usage = new Usage(
      async (batch) => {
        turn += 1;
        arrived.push(batch);
        if (lost.has(turn)) throw new Error('no answer');
      },
      { warn: () => {}, error: () => {} },
      () => Date.UTC(2026, 10, 22, 3, 59),
    );
    const spent = { keyId: 'k', actorId: 'a', points: 2, refused: false, failed: false };
    usage.count(spent);
    await usage.handOver();
    usage.count(spent);
    await usage.handOver();
    usage.count(spent);
    await Promise.all([usage.handOver(), usage.handOver()]);
    expect(arrived.map(({ id }) => id).slice(0, 3)).toEqual(Array.from({ length: 3 }, () => arrived[0]?.id));
    const once = new Map(arrived.map((batch) => [batch.id, batch.entries]));
    expect([...once.values()].flat().reduce((sum, { requests }) => sum + requests, 0)).toBe(3);
    expect(arrived[0]?.entries[0]?.hour).toBe('2026-11-22T03:00:00.000Z');
  });

  test('that will never be taken does not hold up what comes after it', async () => {
    world = await startWorld();
    const told: string[] = [];
    const usage = new Usage(
      async ({ entries }) => {
        if (entries.some(({ actorId }) => actorId === 'odd')) throw new UsageRefused('no');
        told.push(...entries.map(({ actorId }) => actorId));
      },
      { warn: () => {}, error: () => void told.push('lost') },
    );
    const spent = { keyId: null, points: 2, refused: false, failed: false };
    usage.count({ ...spent, actorId: 'odd' });
    await usage.handOver();
    usage.count({ ...spent, actorId: 'a' });
    await usage.handOver();
    expect(told).toEqual(['lost', 'a']);
  });
});
