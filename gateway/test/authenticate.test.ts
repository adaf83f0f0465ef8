import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGENT, startIdentity, type Identity } from './world/identity.ts';
import { startWorld, type World } from './world/world.ts';

let world: World;
let stranger: Identity;

beforeAll(async () => {
  [world, stranger] = await Promise.all([startWorld(), startIdentity()]);
});

afterAll(() => Promise.all([world.close(), stranger.close()]));

const tampered = (token: string): string => {
  const [head, , signature] = token.split('.');
  const body = Buffer.from(
    JSON.stringify({ ...AGENT, roles: ['ADMIN'], iss: world.identity.issuer, aud: 'madang', exp: 9e9 }),
  );
  return [head, body.toString('base64url'), signature].join('.');
};

describe('no data and no introspection for a token that is', () => {
  test.each([
    ['empty', async () => 'Bearer'],
    ['not a token', async () => 'Bearer hello'],
    ['of another scheme', async () => `Basic ${btoa('agent:agent')}`],
    ['expired', async () => `Bearer ${await world.identity.token({ expiresIn: -10 })}`],
    ['of another issuer', async () => `Bearer ${await stranger.token()}`],
    [
      'signed by a stranger in our issuer’s name',
      async () => `Bearer ${await stranger.token({ iss: world.identity.issuer })}`,
    ],
    ['meant for somebody else', async () => `Bearer ${await world.identity.token({ aud: 'another-desk' })}`],
    ['not yet valid', async () => `Bearer ${await world.identity.token({ nbf: Math.floor(Date.now() / 1000) + 60 })}`],
    ['without a subject', async () => `Bearer ${await world.identity.token({ sub: undefined })}`],
    ['changed on its way', async () => `Bearer ${tampered(await world.identity.token())}`],
    [
      'not signed',
      async () =>
        `Bearer ${new UnsecuredJWT(AGENT).setIssuer(world.identity.issuer).setAudience('madang').setExpirationTime('1h').encode()}`,
    ],
    ['signed with a secret', async () => `Bearer ${await secretly()}`],
  ])('%s', async (_what, make) => {
    const headers = { 'content-type': 'application/json', authorization: await make() };
    for (const path of ['/graphql', '/graphql/stream']) {
      const body = JSON.stringify({ query: '{ __schema { types { name } } }' });
      const answer = await world.send(path, { method: 'POST', headers, body });
      expect(answer.status).toBe(401);
      expect(answer.data).toBeUndefined();
      expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="madang"/);
    }
  });
});

test('a clock that is a little late does not refuse anybody', async () => {
  world.token = await world.identity.token({ expiresIn: -2 });
  expect((await world.ask('{ language }')).status).toBe(200);
  world.token = await world.identity.token();
});

test('a developer may read the schema', async () => {
  world.token = await world.identity.token({ roles: ['PARTNER'] });
  const { data } = await world.ask('{ __type(name: "Person") { fields { name } } }');
  expect(data.__type.fields.map(({ name }: { name: string }) => name)).toContain('parcels');
});

test('keys seen before are enough while the identity provider is away', async () => {
  const own = await startWorld();
  await own.ask('{ language }');
  await own.identity.close();
  expect((await own.ask('{ language }')).status).toBe(200);
  expect((await own.gateway.app.inject('/health/ready')).statusCode).toBe(200);
  await own.close();
});

test('an identity provider that was never seen is away, not the person', async () => {
  const own = await startWorld();
  await own.identity.close();
  const { status, data, errors } = await own.ask('{ language }');
  expect({ status, data }).toEqual({ status: 503, data: undefined });
  expect(errors[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', service: 'identity' });
  const ready = await own.gateway.app.inject('/health/ready');
  expect([ready.statusCode, ready.json().identity]).toEqual([503, 'away']);
  await own.close();
});

/** A token signed by the well-known mistake: the public key taken as a shared secret. */
async function secretly(): Promise<string> {
  const keys = await (await fetch(world.identity.jwksUrl)).text();
  return new SignJWT(AGENT)
    .setProtectedHeader({ alg: 'HS256', kid: 'RS256' })
    .setIssuer(world.identity.issuer)
    .setAudience('madang')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(keys));
}
