import type { Actor } from '@madang/shared-schema/actor';
import { decodeJwt, exportJWK, generateKeyPair } from 'jose';
import { beforeEach, expect, test } from 'vitest';
import { createActorSigner, type ActorSigner } from '../src/forward-actor.ts';

const agent: Actor = {
  id: 'b0e3f9a2-5f1e-5d0c-8a57-0d0f4b1f7a01',
  name: '상담원',
  login: 'agent',
  roles: ['AGENT'],
  team: null,
  storefronts: [],
  business: null,
  customer: null,
  caseId: null,
  caseSide: null,
  caseVersion: null,
  scopes: null,
  address: null,
};

let now = 0;
let sign: ActorSigner;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 21, 9);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  sign = await createActorSigner(await exportJWK(privateKey), () => now);
});

test('a token is given out again until 20 seconds before its end', async () => {
  const first = await sign(agent, 'people');
  now += 39_000;
  expect(await sign(agent, 'people')).toBe(first);
  now += 1_000;
  const second = await sign(agent, 'people');
  expect(second).not.toBe(first);
  expect((decodeJwt(second).exp ?? 0) * 1000 - now).toBe(60_000);
});

test('another slice and another person get another token', async () => {
  const first = await sign(agent, 'people');
  expect(decodeJwt(await sign(agent, 'parcels')).aud).toBe('parcels');
  const promoted = await sign({ ...agent, roles: ['AGENT', 'SENIOR'] }, 'people');
  expect(promoted).not.toBe(first);
  expect(decodeJwt(promoted)['roles']).toEqual(['AGENT', 'SENIOR']);
});

test('requests at the same moment share one signature', async () => {
  const tokens = await Promise.all(Array.from({ length: 5 }, () => sign(agent, 'people')));
  expect(new Set(tokens).size).toBe(1);
});
