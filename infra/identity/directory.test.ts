import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { decodeJwt, importJWK, jwtVerify } from 'jose';
import { refreshTokenGrant } from 'openid-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../start/testing.ts';
import { accountsDirectory, type Directory } from './directory.ts';
import { personByLogin } from './people.ts';
import { SignIn, startTestIdentity } from './testing.ts';

const agent = personByLogin('agent')?.id ?? '';
const keys = generateKeyPairSync('ed25519');
const key = JSON.stringify(keys.privateKey.export({ format: 'jwk' }));
const answer = {
  login: 'agent',
  name: '김나래',
  roles: ['AGENT', 'SENIOR'],
  team: null,
  storefronts: [],
  business: null,
  customer: null,
  suspendedAt: null as string | null,
};

let accounts: Server;
let url: string;
let directory: Directory;
/** How accounts answers next; null while it hangs up. */
let reply: { status: number; body: unknown } | null;
let tokens: string[];

beforeEach(async () => {
  reply = { status: 200, body: answer };
  tokens = [];
  accounts = createServer((request, response) => {
    tokens.push(String(request.headers.authorization).replace('Bearer ', ''));
    if (!reply) return void request.destroy();
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => accounts.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(accounts.address() as AddressInfo).port}`;
  directory = accountsDirectory({ url, key, storeFile: join(temporaryFolder(), 'store.sqlite') });
});
afterEach(() => new Promise((resolve) => accounts.close(resolve)));

test('accounts says what a person is now, and is asked with a token made for it', async () => {
  expect(await directory.claimsOf(agent)).toMatchObject({ roles: ['AGENT', 'SENIOR'] });
  const publicKey = await importJWK({ ...keys.publicKey.export({ format: 'jwk' }) }, 'EdDSA');
  const { payload } = await jwtVerify(tokens[0] ?? '', publicKey, { issuer: 'madang-identity', audience: 'accounts' });
  expect((payload.exp ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(60);
});

test('while accounts is away its last word counts, a suspension included', async () => {
  await directory.claimsOf(agent);
  reply = null;
  expect(await directory.claimsOf(agent)).toMatchObject({ roles: ['AGENT', 'SENIOR'] });
  reply = { status: 200, body: { ...answer, suspendedAt: '2026-11-22T00:00:00Z' } };
  expect(await directory.claimsOf(agent)).toBe('SUSPENDED');
  reply = { status: 503, body: {} };
  expect(await directory.claimsOf(agent)).toBe('SUSPENDED');
});

test('while accounts knows nobody at all, the list of demo people counts', async () => {
  reply = { status: 404, body: { error: 'DIRECTORY_EMPTY' } };
  expect(await directory.claimsOf(agent)).toMatchObject({ login: 'agent', roles: ['AGENT'] });
  expect(await directory.claimsOf('00000000-0000-4000-8000-000000000000')).toBeUndefined();
});

test('before accounts was ever heard the list counts; afterwards it does not, though accounts is away', async () => {
  reply = null;
  expect(await directory.claimsOf(agent)).toMatchObject({ roles: ['AGENT'] });
  reply = { status: 404, body: { error: 'PERSON_UNKNOWN' } };
  expect(await directory.claimsOf(agent)).toBeUndefined();
  reply = null;
  expect(await directory.claimsOf(agent)).toBeUndefined();
});

test('who is nobody any more is refused, whatever accounts once said of them', async () => {
  await directory.claimsOf(agent);
  reply = { status: 404, body: { error: 'PERSON_UNKNOWN' } };
  expect(await directory.claimsOf(agent)).toBeUndefined();
  reply = { status: 503, body: {} };
  expect(await directory.claimsOf(agent)).toBeUndefined();
});

test.each([
  { status: 401, body: { error: 'NOT_THIS_DOOR' } },
  { status: 400, body: { error: 'BAD_REQUEST' } },
  { status: 404, body: { error: 'Not Found' } },
  { status: 200, body: { login: 'agent' } },
  { status: 500, body: {} },
])('the list is no way around an answer that is a fault: %j', async (fault) => {
  reply = fault;
  expect(await directory.claimsOf(agent)).toBeUndefined();
});

test('a question that is refused refuses those too of whom accounts once told', async () => {
  await directory.claimsOf(agent);
  reply = { status: 401, body: { error: 'NOT_THIS_DOOR' } };
  expect(await directory.claimsOf(agent)).toBeUndefined();
});

test('new roles come with the next token; a suspended person gets no renewal and cannot sign in', async () => {
  const identity = await startTestIdentity(temporaryFolder(), undefined, directory);
  const browser = await SignIn.at(identity.origin);
  const page = await browser.begin();
  const end = await browser.post(page.url, { login: 'agent', password: 'agent' });
  const first = await browser.tokensFrom(end);
  expect(decodeJwt(first.access_token)['roles']).toEqual(['AGENT', 'SENIOR']);
  reply = { status: 200, body: { ...answer, roles: ['OFFICER'] } };
  const second = await refreshTokenGrant(browser.config, first.refresh_token ?? '');
  expect(decodeJwt(second.access_token)['roles']).toEqual(['OFFICER']);
  reply = { status: 200, body: { ...answer, suspendedAt: '2026-11-22T00:00:00Z' } };
  await expect(refreshTokenGrant(browser.config, second.refresh_token ?? '')).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  const stranger = await SignIn.at(identity.origin);
  const refused = await stranger.post((await stranger.begin()).url, { person: 'agent' });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('정지된 계정입니다');
  await identity.app.close();
});
