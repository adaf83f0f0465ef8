import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../person/person.factory.ts';
import { accounts } from '../subgraph.ts';
import { knock } from '../testing/index.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }`;
const USAGE = `query ($days: Int!, $keyId: ID) {
  apiUsage(days: $days, keyId: $keyId) { day requests points refused errors }
}`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
afterAll(() => subgraph.stop());

function entry(keyId: string | null, hour: string, changes: object = {}) {
  return { keyId, actorId: keyId ?? newId(), hour, requests: 2, points: 30, refused: 1, errors: 0, ...changes };
}

async function aKeyOf(business: string): Promise<string> {
  const input = { name: '연동', kind: 'LIVE', scopes: ['disputes:read'], expiresAt: '2027-01-01T00:00:00Z' };
  const { data } = await subgraph.as('PARTNER', { business }).ask(CREATE, { input });
  return data.createApiKey.apiKey.id;
}

async function usageOf(business: string, days = 2, keyId?: string) {
  const { data } = await subgraph.as('PARTNER', { business }).ask(USAGE, { days, keyId });
  return data.apiUsage;
}

test('a batch is counted once, however often it is delivered', async () => {
  const business = newId();
  const keyId = await aKeyOf(business);
  // 16:00 UTC is 01:00 of the next day in Seoul.
  const batch = { id: newId(), entries: [entry(keyId, '2026-11-21T14:30:00Z'), entry(keyId, '2026-11-21T16:00:00Z')] };
  const answers = await Promise.all([1, 2, 3].map(() => knock(subgraph, '/doors/usage', batch)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
  const more = { id: newId(), entries: [entry(keyId, '2026-11-21T16:59:00Z', { errors: 5 })] };
  expect((await knock(subgraph, '/doors/usage', more)).body).toEqual({ taken: true });
  expect(await usageOf(business)).toEqual([
    { day: '2026-11-21', requests: 2, points: 30, refused: 1, errors: 0 },
    { day: '2026-11-22', requests: 4, points: 60, refused: 2, errors: 5 },
  ]);
});

test('what a person asks counts for the business the person speaks for', async () => {
  const person = await aPerson(subgraph.em, { roles: ['PARTNER'], businessId: newId() });
  const entries = [entry(null, NOW.toISOString(), { actorId: person.id })];
  await knock(subgraph, '/doors/usage', { id: newId(), entries });
  const [today] = await usageOf(person.businessId ?? '', 1);
  expect(today).toEqual({ day: '2026-11-22', requests: 2, points: 30, refused: 1, errors: 0 });
});

test('a business sees its own usage alone, and an administrator all', async () => {
  const [one, other] = [newId(), newId()];
  const [keyOfOne, keyOfOther] = [await aKeyOf(one), await aKeyOf(other)];
  const entries = [entry(keyOfOne, NOW.toISOString()), entry(keyOfOther, NOW.toISOString(), { requests: 70 })];
  await knock(subgraph, '/doors/usage', { id: newId(), entries });
  expect((await usageOf(one, 1))[0].requests).toBe(2);
  expect((await usageOf(one, 1, keyOfOther))[0].requests).toBe(0);
  const { data } = await subgraph.as('ADMIN').ask(USAGE, { days: 1, keyId: keyOfOther });
  expect(data.apiUsage[0].requests).toBe(70);
});

test('a batch that is none is refused whole', async () => {
  const entries = [entry(null, NOW.toISOString()), entry(null, NOW.toISOString(), { points: -1 })];
  expect((await knock(subgraph, '/doors/usage', { id: newId(), entries })).status).toBe(400);
  expect((await knock(subgraph, '/doors/usage', { entries: [] })).status).toBe(400);
});
