import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseEnvironment } from '../src/environment.ts';
import { createGateway } from '../src/gateway.ts';

const COMPLETE = {
  PORT: '0',
  OIDC_ISSUER: 'http://localhost:4000/oidc',
  OIDC_JWKS_URL: 'http://127.0.0.1:4002/jwks',
  ACTOR_PRIVATE_KEY: JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
  SLICE_URLS: '{"people":"http://127.0.0.1:4101"}',
};

test('a complete environment is read with its defaults', () => {
  const env = parseEnvironment(COMPLETE);
  expect(env).toMatchObject({ HOST: '127.0.0.1', PORT: 0, OIDC_AUDIENCE: 'madang', SUBGRAPH_TIMEOUT_MS: 5_000 });
  expect(env.SUPERGRAPH).toMatch(/shared-schema[\\/]supergraph\.graphql$/);
});

test('unless said, only this machine is believed when it says from which address somebody asks', () => {
  expect(parseEnvironment(COMPLETE).TRUSTED_PROXIES).toEqual(['loopback']);
});

test.each([
  ['PORT', 'a door'],
  ['PORT', undefined],
  ['OIDC_ISSUER', 'nobody'],
  ['ACTOR_PRIVATE_KEY', '{"kty":"OKP"'],
  ['ACTOR_PRIVATE_KEY', '{"kty":"RSA"}'],
  ['SLICE_URLS', '{"people":7}'],
])('%s as %s is named in the complaint', (name, value) => {
  expect(() => parseEnvironment({ ...COMPLETE, [name]: value })).toThrow(name);
});

test('a complaint does not repeat a secret', () => {
  const broken = { ...COMPLETE, ACTOR_PRIVATE_KEY: '{"d":"confidential' };
  expect(() => parseEnvironment(broken)).toThrow(/^(?![^]*confidential)/);
});

test('a supergraph with a slice that has no address does not start', async () => {
  await expect(createGateway(parseEnvironment(COMPLETE))).rejects.toThrow('SLICE_URLS has no address for the subgraph');
});
