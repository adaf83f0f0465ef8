import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PersonRow } from '../person/person.entity.ts';
import { aPerson } from '../person/person.factory.ts';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import { aPartner, knock } from '../testing/index.ts';
import { ApiKeyRow } from './api-key.entity.ts';
import { MOST_KEYS } from './api-key.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id beginning state scopes business { id } createdByName } key userErrors { code field } }
}`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) { apiKey { id oldSecretUntil } key userErrors { code field } }
}`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { apiKey { state revokedByName } userErrors { code } }
}`;
const LIST = 'query ($over: Boolean) { apiKeys(over: $over) { nodes { id state lastUsedAt } } }';

let subgraph: TestSubgraph;
let partner: Asker;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
beforeEach(async () => {
  subgraph.setNow(NOW);
  partner = await aPartner(subgraph);
});
afterAll(() => subgraph.stop());

const wish = { name: '주문 연동', kind: 'LIVE', scopes: ['disputes:read'], expiresAt: '2027-05-01T00:00:00Z' };

async function make(asker = partner, changes: object = {}) {
  const { data } = await asker.ask(CREATE, { input: { ...wish, ...changes } });
  return data.createApiKey;
}

async function opens(key: string): Promise<boolean> {
  const { status } = await knock(subgraph, '/doors/key', { key });
  return status === 200;
}

test('a partner makes a key that acts for its business with the chosen scopes, and sees it this once', async () => {
  const { apiKey, key, userErrors } = await make();
  expect(userErrors).toEqual([]);
  expect(apiKey).toMatchObject({ state: 'ACTIVE', scopes: ['disputes:read'], createdByName: '강유진' });
  expect(apiKey.business).toEqual({ id: partner.actor.business });
  expect(key.startsWith(`${apiKey.beginning}_`)).toBe(true);
  const { status, body } = await knock(subgraph, '/doors/key', { key });
  expect(status).toBe(200);
  expect(body).toMatchObject({ keyId: apiKey.id, expiresAt: '2027-05-01T00:00:00.000Z', pointsPerMinute: 60_000 });
  expect(body.claims).toMatchObject({
    sub: apiKey.id,
    roles: ['PROGRAM'],
    business: partner.actor.business,
    scopes: ['disputes:read'],
  });
});

test('no text of a key is in the database', async () => {
  const { key } = await make();
  const secret = key.split('_').at(-1);
  const rows = await subgraph.em
    .fork()
    .execute('select row_to_json(s) as s, row_to_json(k) as k from api_key k join api_key_secret s on s.key_id = k.id');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a sandbox key acts for the sandbox and not for the business that made it', async () => {
  const { key } = await make(partner, { kind: 'TEST' });
  expect(key.startsWith('mdg_test_')).toBe(true);
  const { body } = await knock(subgraph, '/doors/key', { key });
  expect(body.claims.business).toBe(settings.SANDBOX_BUSINESS);
});

test.each([
  [{ name: ' ' }, 'NAME_MISSING', 'name'],
  [{ name: '가'.repeat(101) }, 'NAME_TOO_LONG', 'name'],
  [{ scopes: [] }, 'SCOPE_MISSING', 'scopes'],
  [{ scopes: ['disputes:read', 'accounts:write'] }, 'SCOPE_UNKNOWN', 'scopes'],
  [{ expiresAt: '2026-11-22T05:00:00Z' }, 'EXPIRY_INVALID', 'expiresAt'],
  [{ expiresAt: '2027-12-01T00:00:00Z' }, 'EXPIRY_INVALID', 'expiresAt'],
])('what makes no key is refused: %j', async (changes, code, field) => {
  const { key, userErrors } = await make(partner, changes);
  expect(key).toBeNull();
  expect(userErrors).toEqual([{ code, field: ['input', field] }]);
});

test('an administrator says for which business; a partner cannot say another', async () => {
  const businessId = newId();
  const admin = subgraph.as('ADMIN');
  expect((await make(admin)).userErrors[0].code).toBe('BUSINESS_MISSING');
  expect((await make(admin, { businessId })).apiKey.business).toEqual({ id: businessId });
  expect((await make(partner, { businessId })).apiKey.business).toEqual({ id: partner.actor.business });
});

test('both secrets open while a rotation overlaps, then the new one alone', async () => {
  const { apiKey, key: old } = await make();
  const oldValidUntil = '2026-11-23T05:00:00.000Z';
  const { data } = await partner.ask(ROTATE, { input: { apiKeyId: apiKey.id, oldValidUntil } });
  const fresh = data.rotateApiKey.key;
  expect(data.rotateApiKey.apiKey.oldSecretUntil).toBe(oldValidUntil);
  expect((await knock(subgraph, '/doors/key', { key: old })).body.expiresAt).toBe(oldValidUntil);
  expect([await opens(old), await opens(fresh)]).toEqual([true, true]);
  subgraph.setNow(new Date(oldValidUntil));
  expect([await opens(old), await opens(fresh)]).toEqual([false, true]);
});

test('an old secret goes on for a week at most, and can be cut off at once', async () => {
  const { apiKey, key: old } = await make();
  const far = await partner.ask(ROTATE, { input: { apiKeyId: apiKey.id, oldValidUntil: '2026-11-30T00:00:00Z' } });
  expect(far.data.rotateApiKey.userErrors[0].code).toBe('OVERLAP_INVALID');
  await partner.ask(ROTATE, { input: { apiKeyId: apiKey.id, oldValidUntil: NOW.toISOString() } });
  expect(await opens(old)).toBe(false);
});

test('a revoked key opens nothing from then on, and is not revoked twice', async () => {
  const { apiKey, key } = await make();
  expect(await opens(key)).toBe(true);
  const first = await partner.ask(REVOKE, { input: { apiKeyId: apiKey.id } });
  expect(first.data.revokeApiKey.apiKey).toEqual({ state: 'REVOKED', revokedByName: '강유진' });
  expect(await opens(key)).toBe(false);
  const second = await partner.ask(REVOKE, { input: { apiKeyId: apiKey.id } });
  expect(second.data.revokeApiKey.userErrors).toEqual([{ code: 'API_KEY_NOT_ACTIVE' }]);
});

test('a key stops at its expiry', async () => {
  const { key } = await make();
  subgraph.setNow(new Date('2027-04-30T23:59:59Z'));
  expect(await opens(key)).toBe(true);
  subgraph.setNow(new Date('2027-05-01T00:00:00Z'));
  expect(await opens(key)).toBe(false);
});

test('unknown, mistyped, revoked and expired keys get one and the same answer', async () => {
  const { apiKey, key } = await make();
  const expired = (await make(partner, { expiresAt: '2026-11-22T05:00:01Z' })).key;
  subgraph.setNow(new Date('2026-11-22T05:00:02Z'));
  await partner.ask(REVOKE, { input: { apiKeyId: apiKey.id } });
  const keys = [key, expired, `${key.slice(0, -1)}x`, key.replace('live', 'test'), 'mdg_live_x_y', ''];
  const answers = await Promise.all(keys.map((text) => knock(subgraph, '/doors/key', { key: text })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(['{"status":404,"body":{"error":"KEY_UNKNOWN"}}']),
  );
});

test('the keys of a suspended person open nothing until the person is restored', async () => {
  const maker = await aPerson(subgraph.em, { roles: ['PARTNER'], businessId: newId() });
  const { key } = await make(subgraph.as('PARTNER', { id: maker.id, business: maker.businessId ?? null }));
  expect(await opens(key)).toBe(true);
  maker.suspendedAt = NOW;
  await subgraph.em.flush();
  expect(await opens(key)).toBe(false);
});

test.each([{ roles: ['CONSUMER'] }, { businessId: newId() }] as const)(
  'a key opens nothing once its maker may make none any more: %j',
  async (change) => {
    const { key } = await make();
    expect(await opens(key)).toBe(true);
    await subgraph.em.fork().nativeUpdate(PersonRow, { id: partner.actor.id }, change as Partial<PersonRow>);
    expect(await opens(key)).toBe(false);
  },
);

test('with an outside issuer roles are not judged here, a suspension is', async () => {
  settings.OUTSIDE_ISSUER = 'https://issuer.example';
  const stranger = subgraph.as('PARTNER', { business: newId() });
  const [unknown, known] = [await make(stranger), await make()];
  await subgraph.em.fork().nativeUpdate(PersonRow, { id: partner.actor.id }, { suspendedAt: NOW });
  const opened = [await opens(unknown.key), await opens(known.key)];
  delete settings.OUTSIDE_ISSUER;
  expect(opened).toEqual([true, false]);
});

test('a sandbox key only reads: the sandbox is one for all partners', async () => {
  const scopes = ['disputes:read', 'disputes:write'];
  const refused = await make(partner, { kind: 'TEST', scopes });
  expect(refused).toMatchObject({ key: null, userErrors: [{ code: 'SCOPE_NOT_IN_SANDBOX' }] });
  const { apiKey, key } = await make(partner, { kind: 'TEST' });
  await subgraph.em.fork().nativeUpdate(ApiKeyRow, { id: apiKey.id }, { scopes });
  expect((await knock(subgraph, '/doors/key', { key })).body.claims.scopes).toEqual(['disputes:read']);
});

test('many who make the last key at once make one', async () => {
  for (let made = 0; made < MOST_KEYS - 1; made += 1) await make();
  const answers = await Promise.all(Array.from({ length: 6 }, () => make()));
  expect(answers.filter(({ key }) => key !== null)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
    Array.from({ length: 5 }, () => 'TOO_MANY_KEYS'),
  );
});

test('a business neither sees nor changes the keys of another', async () => {
  const { apiKey, key } = await make();
  const other = subgraph.as('PARTNER', { business: newId() });
  const list = await other.ask(LIST, { over: true });
  expect(list.data.apiKeys.nodes).toEqual([]);
  const revoke = await other.ask(REVOKE, { input: { apiKeyId: apiKey.id } });
  expect(revoke.data.revokeApiKey.userErrors).toEqual([{ code: 'API_KEY_UNKNOWN' }]);
  const rotate = await other.ask(ROTATE, { input: { apiKeyId: apiKey.id, oldValidUntil: NOW.toISOString() } });
  expect(rotate.data.rotateApiKey.key).toBeNull();
  expect(await opens(key)).toBe(true);
});

test('a program cannot make keys, whatever it may do elsewhere', async () => {
  const program = subgraph.as('PROGRAM', { business: partner.actor.business });
  const { errors } = await program.ask(CREATE, { input: wish });
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});

test('fifty checks at once find their keys, and the use of each is noted once a minute', async () => {
  const made = await Promise.all([make(), make(), make(), make(), make()]);
  const keys = Array.from({ length: 50 }, (_, index) => made[index % made.length]);
  const answers = await Promise.all(keys.map(({ key }) => knock(subgraph, '/doors/key', { key })));
  expect(answers.map(({ body }) => body.keyId)).toEqual(keys.map(({ apiKey }) => apiKey.id));
  subgraph.setNow(new Date('2026-11-22T05:00:30Z'));
  const statements = await subgraph.statementsOf(() => knock(subgraph, '/doors/key', { key: made[0].key }));
  expect(statements).toHaveLength(1);
  const { data } = await partner.ask(LIST);
  expect(new Set(data.apiKeys.nodes.map(({ lastUsedAt }: { lastUsedAt: string }) => lastUsedAt))).toEqual(
    new Set([NOW.toISOString()]),
  );
});
