import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import { aPerson } from './person.factory.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const keys = generateKeyPairSync('ed25519');

let subgraph: TestSubgraph;
beforeAll(async () => {
  settings.IDENTITY_PUBLIC_KEY = { ...keys.publicKey.export({ format: 'jwk' }) };
  subgraph = await startTestSubgraph(accounts, NOW);
});
afterAll(() => subgraph.stop());

interface Signature {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly key?: object;
}

async function ask(id: string, signature: Signature | null = {}) {
  const { issuer = 'madang-identity', audience = 'accounts', expires = '60s', key } = signature ?? {};
  const signer = await importJWK({ ...(key ?? keys.privateKey.export({ format: 'jwk' })) }, 'EdDSA');
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(signer);
  const answer = await fetch(`${subgraph.url}/doors/person`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ id }),
  });
  return { status: answer.status, body: await answer.json() };
}

test('a directory without anybody says so; in one with people, who is not there is nobody', async () => {
  expect(await ask(newId())).toEqual({ status: 404, body: { error: 'DIRECTORY_EMPTY' } });
  await aPerson(subgraph.em);
  expect(await ask(newId())).toEqual({ status: 404, body: { error: 'PERSON_UNKNOWN' } });
});

test('the identity provider learns the roles of a person, and that an account is suspended', async () => {
  const business = newId();
  const { id } = await aPerson(subgraph.em, {
    login: 'partner',
    name: '강유진',
    roles: ['PARTNER'],
    businessId: business,
    suspendedAt: NOW,
  });
  const { status, body } = await ask(id);
  expect(status).toBe(200);
  expect(body).toEqual({
    id,
    login: 'partner',
    name: '강유진',
    roles: ['PARTNER'],
    team: null,
    storefronts: [],
    business,
    customer: null,
    suspendedAt: NOW.toISOString(),
  });
});

test('nobody else comes through that door', async () => {
  const { id } = await aPerson(subgraph.em);
  const strange = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const answers = await Promise.all([
    ask(id, null),
    ask(id, { issuer: 'madang-gateway' }),
    ask(id, { audience: 'orders' }),
    ask(id, { expires: '-10s' }),
    ask(id, { key: strange }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
});
