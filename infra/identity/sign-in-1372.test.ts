import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEdge } from '../edge/edge.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from '../simulators/testing.ts';
import { freePort, given, temporaryFolder } from '../start/testing.ts';
import { buildIdentity } from './identity.ts';
import { personByLogin } from './people.ts';
import { SignIn } from './testing.ts';

let edge: FastifyInstance;
let identity: FastifyInstance;
let simulators: TestSimulators;
let origin: string;

/** The sign-in and the simulated 1372 system behind one origin, as a browser finds them. */
beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const folder = temporaryFolder();
  simulators = await startTestSimulators(origin);
  identity = await buildIdentity({
    issuer: `${origin}/oidc`,
    origin,
    keysFile: join(folder, 'keys.json'),
    storeFile: ':memory:',
    logLevel: 'silent',
    id1372: { issuer: `${origin}/simulators/id1372`, ...ACCOUNTS.id1372 },
  });
  const identityUrl = await identity.listen({ port: 0, host: '127.0.0.1' });
  edge = await buildEdge({
    gatewayUrl: identityUrl,
    identityUrl,
    simulatorsUrl: simulators.url,
    frontendsFolder: folder,
    logLevel: 'silent',
  });
  await edge.listen({ port, host: '127.0.0.1' });
});
afterAll(() => Promise.all([edge.close(), identity.close(), simulators.app.close()]));

/** A browser at the sign-in page, and the address of its way over the 1372 system. */
async function atSignIn() {
  const browser = await SignIn.at(origin);
  const page = await (await browser.begin()).text();
  expect(page).toContain('1372 ID로 로그인');
  return { browser, way: `${origin}${given(/href="(\/oidc\/interaction\/[^"]+\/1372)/.exec(page)?.[1])}` };
}

async function signedInAt1372(browser: SignIn, way: string, login: string): Promise<Response> {
  const page = await browser.visit(way);
  expect(await page.text()).toContain('1372 로그인');
  return browser.post(page.url, { login, password: login });
}

test('a partner comes in by the 1372 ID that is linked to their account', async () => {
  const { browser, way } = await atSignIn();
  const tokens = await browser.tokensFrom(await signedInAt1372(browser, way, 'sobitel'));
  expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: personByLogin('partner')?.id, roles: ['PARTNER'] });
});

test('a 1372 ID that is nobody of ours is told so kindly, and another way in stays open', async () => {
  const { browser, way } = await atSignIn();
  const answer = await signedInAt1372(browser, way, 'stranger');
  expect(answer.status).toBe(403);
  const page = await answer.text();
  expect(page).toContain('연결된 협력사 계정이 없습니다');
  const form = `${origin}${given(/action="([^"?]+)\?lang=ko"/.exec(page)?.[1])}`;
  const tokens = await browser.tokensFrom(await browser.post(form, { login: 'partner', password: 'partner' }));
  expect(decodeJwt(tokens.access_token)['login']).toBe('partner');
});

test('a wrong password at the 1372 system leads nowhere', async () => {
  const { browser, way } = await atSignIn();
  const page = await browser.visit(way);
  expect((await browser.post(page.url, { login: 'sobitel', password: 'guess' })).status).toBe(422);
});

test('an answer that another browser began, a state that was made up and an answer that is used again are refused', async () => {
  const [victim, attacker] = [await atSignIn(), await atSignIn()];
  // The attacker signs in at 1372 and keeps the answer back, for the victim's browser to open.
  const page = await attacker.browser.visit(attacker.way);
  const kept = await attacker.browser.stopAt('/oidc/1372/callback', page.url, {
    login: 'sobitel',
    password: 'sobitel',
  });
  const opened = await victim.browser.visit(kept);
  expect([opened.status, new URL(opened.url).searchParams.has('state')]).toEqual([403, true]);
  expect(await opened.text()).toContain('1372 로그인을 마치지 못했습니다');
  expect((await victim.browser.visit(`${origin}/oidc/1372/callback?code=x&state=made-up`)).status).toBe(403);
  const done = await attacker.browser.visit(kept);
  expect(new URL(done.url).searchParams.has('code')).toBe(true);
  expect((await attacker.browser.visit(kept)).status).toBe(400);
});

test('while the 1372 system is away the page says so and keeps the other way', async () => {
  const folder = temporaryFolder();
  const port = await freePort();
  const lonely = await buildIdentity({
    issuer: `http://127.0.0.1:${port}/oidc`,
    origin: `http://127.0.0.1:${port}`,
    keysFile: join(folder, 'keys.json'),
    storeFile: ':memory:',
    logLevel: 'silent',
    id1372: { issuer: `http://127.0.0.1:${await freePort()}/nobody`, ...ACCOUNTS.id1372 },
  });
  await lonely.listen({ port, host: '127.0.0.1' });
  const browser = await SignIn.at(`http://127.0.0.1:${port}`);
  const page = await browser.begin();
  const answer = await browser.visit(`${page.url}/1372`);
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('연결되지 않습니다')]);
  await lonely.close();
});
