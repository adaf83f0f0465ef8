import { neighbourhoodOf } from '@madang/shared-schema/neighbourhood';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalAddress } from '../src/callers/address.ts';
import { AGENT } from './world/identity.ts';
import { startWorld, type World } from './world/world.ts';

const KEY = 'mdg_live_0190_a-secret-that-nobody-guesses';
const CASE = '5b0f4f59-6a56-5f4f-9a69-6a3e0cf3b0a1';
const PROGRAM = { sub: 'e1', name: '연동', login: 'shop', roles: ['PROGRAM'], scopes: ['people:read'] };

const caseKeys = await generateKeyPair('EdDSA', { extractable: true });
let world: World;

beforeAll(async () => {
  const publicKey = { ...(await exportJWK(caseKeys.publicKey)), alg: 'EdDSA' };
  world = await startWorld({ CASE_ACCESS_PUBLIC_KEY: JSON.stringify(publicKey) });
  world.accounts.keys.set(KEY, { keyId: 'k1', claims: PROGRAM, expiresAt: null, pointsPerMinute: 1000 });
});

afterAll(() => world.close());

beforeEach(() => {
  world.people.received.length = 0;
  world.accounts.broken = null;
});

const LANGUAGE = '{ language }';

function ask(authorization: string | null, headers: Record<string, string> = {}) {
  const shown: Record<string, string> = authorization === null ? {} : { authorization };
  const init = { 'content-type': 'application/json', ...shown, ...headers };
  return world.send('/graphql', { method: 'POST', headers: init, body: JSON.stringify({ query: LANGUAGE }) });
}

const actor = () => world.people.received.at(-1)?.actor;

describe('somebody who shows nothing', () => {
  test('reaches the subgraphs as nobody, who decide what is public', async () => {
    expect((await ask(null)).status).toBe(200);
    expect(actor()).toMatchObject({ login: 'anonymous', roles: [], address: '127.0.0.1', scopes: null });
  });

  test('cannot reach what only the gateway may ask', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const body = JSON.stringify({ query });
      const answer = await world.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
    expect(world.people.received).toEqual([]);
  });
});

describe('a program with a key', () => {
  test('is who accounts says, with the scopes of the key', async () => {
    expect((await ask(`Bearer ${KEY}`)).status).toBe(200);
    expect(actor()).toMatchObject({ ...PROGRAM, address: '127.0.0.1' });
  });

  test('is nobody any more as soon as the key is revoked, and an unknown key gets the same words', async () => {
    const known = world.accounts.keys.get(KEY);
    world.accounts.keys.delete(KEY);
    const revoked = await ask(`Bearer ${KEY}`);
    const unknown = await ask(`Bearer ${KEY}x`);
    expect([revoked.status, revoked.errors]).toEqual([401, unknown.errors]);
    expect(unknown.status).toBe(401);
    if (known) world.accounts.keys.set(KEY, known);
    expect((await ask(`Bearer ${KEY}`)).status).toBe(200);
  });

  test.each([500, 200])('waits while accounts is broken (%s)', async (status) => {
    world.accounts.broken = status;
    const { errors, ...answer } = await ask(`Bearer ${KEY}`);
    expect(answer.status).toBe(503);
    expect(errors[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', service: 'accounts' });
    expect(world.people.received).toEqual([]);
  });
});

describe('a party of a case', () => {
  const token = (claims: JWTPayload = {}) =>
    new SignJWT({
      sub: 'p1',
      name: '신청인',
      login: '2026-1',
      roles: ['PARTY'],
      caseId: CASE,
      caseSide: 'APPLICANT',
      caseVersion: 2,
      ...claims,
    })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('madang-case-access')
      .setAudience('madang')
      .setExpirationTime('30m')
      .sign(caseKeys.privateKey);

  test('is let in for the one case', async () => {
    expect((await ask(`Bearer ${await token()}`)).status).toBe(200);
    expect(actor()).toMatchObject({ sub: 'p1', roles: ['PARTY'], caseId: CASE, caseSide: 'APPLICANT', caseVersion: 2 });
  });

  test('gets nothing more, whatever the token claims', async () => {
    await ask(`Bearer ${await token({ roles: ['ADMIN'], business: 'b', customer: 'c', storefronts: ['PNR001'] })}`);
    expect(actor()).toMatchObject({ roles: ['PARTY'], business: null, customer: null, storefronts: [] });
  });

  test.each([
    ['without a case', { caseId: undefined }],
    ['without a side', { caseSide: 'JUDGE' }],
    ['that does not say which handing out it came from', { caseVersion: undefined }],
    ['whose handing out is no number', { caseVersion: '2' }],
    ['for another audience', { aud: 'elsewhere' }],
    ['that has expired', { exp: 1 }],
  ])('is refused with a token %s', async (_what, claims) => {
    const signed = await new SignJWT({
      sub: 'p1',
      caseId: CASE,
      caseSide: 'APPLICANT',
      caseVersion: 2,
      aud: 'madang',
      exp: 9e9,
      ...claims,
    })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('madang-case-access')
      .sign(caseKeys.privateKey);
    expect((await ask(`Bearer ${signed}`)).status).toBe(401);
  });

  test('cannot be made by the identity provider, nor by a stranger', async () => {
    const stranger = await generateKeyPair('EdDSA');
    const forged = await new SignJWT({
      sub: 'p',
      aud: 'madang',
      caseId: CASE,
      caseSide: 'APPLICANT',
      caseVersion: 2,
      exp: 9e9,
    })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('madang-case-access')
      .sign(stranger.privateKey);
    expect((await ask(`Bearer ${forged}`)).status).toBe(401);
    await ask(
      `Bearer ${await world.identity.token({ roles: ['PARTY', 'AGENT'], caseId: CASE, caseSide: 'APPLICANT' })}`,
    );
    expect(actor()).toMatchObject({ roles: ['AGENT'], caseId: null, caseSide: null });
  });
});

describe('the address somebody asks from', () => {
  test('is what a proxy of ours says, and never what a token claims', async () => {
    const token = await world.identity.token({ address: '6.6.6.6', scopes: ['people:write'] });
    await ask(`Bearer ${token}`, { 'x-forwarded-for': '203.0.113.7' });
    expect(actor()).toMatchObject({ sub: AGENT.sub, address: '203.0.113.7', scopes: null });
  });

  test('is not what somebody says who is no proxy of ours', async () => {
    const own = await startWorld({ TRUSTED_PROXIES: '10.1.2.3' });
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' };
    await own.send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: LANGUAGE }) });
    expect(own.people.received.at(-1)?.actor).toMatchObject({ address: '127.0.0.1' });
    await own.close();
  });

  test('has one form, and a network around it', () => {
    expect(canonicalAddress('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(canonicalAddress('2001:0DB8::0001')).toBe('2001:db8::1');
    expect(canonicalAddress('nowhere')).toBeNull();
    expect(neighbourhoodOf('2001:db8::1')).toBe(neighbourhoodOf('2001:db8::ffff:1'));
    expect(neighbourhoodOf('2001:db8:0:1::1')).not.toBe(neighbourhoodOf('2001:db8::1'));
    expect(neighbourhoodOf('203.0.113.7')).toBe('203.0.113.7');
  });
});
