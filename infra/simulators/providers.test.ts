import { createHash, generateKeyPairSync } from 'node:crypto';
import { SignJWT, importPKCS8 } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { ACCOUNTS, aMail, serviceAccountFor, speakSmtp, startTestSimulators, type TestSimulators } from './testing.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

let simulators: TestSimulators;
beforeAll(async () => void (simulators = await startTestSimulators()));
beforeEach(() => simulators.setNow(NOW));
afterEach(async () => {
  for (const provider of ['smtp', 'nhn', 'push', 'fcm'] as const) await simulators.tell(provider, {});
});
afterAll(() => simulators.app.close());

let mails = 0;
const newMailId = (): string => `<${(mails += 1)}@madang.invalid>`;
const mail = (to: string, id: string): Promise<string[]> => speakSmtp(simulators.smtpUrl, aMail(to, id));
const timesOf = async (id: string): Promise<number[]> =>
  (await simulators.ledger('smtp')).filter(({ reference }) => reference === id).map(({ times }) => times);

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${simulators.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('mail', () => {
  test('is taken apart, kept and counted by its Message-ID', async () => {
    const id = newMailId();
    expect((await mail('hong@example.com', id)).at(-1)).toMatch(/^250/);
    const [kept] = await simulators.messages();
    expect(kept).toMatchObject({
      to: 'hong@example.com',
      from: '마당 <no-reply@madang.invalid>',
      subject: '접수통보서',
      text: expect.stringContaining('접수되었습니다'),
      files: [{ name: 'notice.pdf', type: 'application/pdf', size: 5 }],
    });
    expect(kept?.files?.[0]?.sha256).toBe(createHash('sha256').update('%PDF-').digest('hex'));
    expect(kept?.headers).toContainEqual(['List-Unsubscribe', '<https://madang.invalid/stop>']);
    expect(await timesOf(id)).toEqual([1]);
    await mail('hong@example.com', id);
    expect(await timesOf(id)).toEqual([2]);
  });

  test.each(['bounce@example.com', 'somebody@nobody.invalid'])('to %s bounces', async (to) => {
    const id = newMailId();
    expect((await mail(to, id))[3]).toMatch(/^550 5\.1\.1/);
    expect(await timesOf(id)).toEqual([]);
  });

  test('is refused while the server is down or asks to come again, and taken the next time', async () => {
    const id = newMailId();
    await simulators.tell('smtp', { mode: 'down', times: 1 });
    expect((await mail('hong@example.com', id))[0]).toMatch(/^421/);
    await simulators.tell('smtp', { mode: 'greylist', times: 1 });
    expect((await mail('hong@example.com', id))[3]).toMatch(/^451 4\.7\.1/);
    expect(await timesOf(id)).toEqual([]);
    expect((await mail('hong@example.com', id)).at(-1)).toMatch(/^250/);
    expect(await timesOf(id)).toEqual([1]);
  });

  test('whose answer is lost was taken, and its sender never learns', async () => {
    const id = newMailId();
    await simulators.tell('smtp', { mode: 'lost-reply', times: 1 });
    expect((await mail('hong@example.com', id)).slice(-2)).toEqual([expect.stringMatching(/^354/), 'gone']);
    expect(await timesOf(id)).toEqual([1]);
  });

  test('whose sender dies in the middle of it was never sent, and the server lives on', async () => {
    const id = newMailId();
    const begun = aMail('hong@example.com', id).slice(0, -1);
    expect((await speakSmtp(simulators.smtpUrl, begun)).at(-1)).toMatch(/^354/);
    expect((await mail('hong@example.com', newMailId())).at(-1)).toMatch(/^250/);
    expect(await timesOf(id)).toEqual([]);
  });

  test('is shown on a page of its own that runs nothing, in a frame of ours alone', async () => {
    await mail('hong@example.com', newMailId());
    const [kept] = await simulators.messages();
    const page = await (await fetch(`${simulators.url}/simulators/messages`)).text();
    expect(page).toContain(
      `<iframe sandbox="" loading="lazy" title="접수통보서" src="/simulators/messages/${kept?.id}/mail">`,
    );
    expect(page).not.toContain('<script>');
    const shown = await fetch(`${simulators.url}/simulators/messages/${kept?.id}/mail`);
    expect(await shown.text()).toContain('<b>되었습니다</b>');
    expect(shown.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'self'; sandbox$/,
    );
  });
});

describe('AlimTalk', () => {
  const { appKey, secret, senderKey } = ACCOUNTS.nhn;
  const alimtalk = async (changes: object = {}, headers: Record<string, string> = {}) => {
    const recipientList = [{ recipientNo: '01012345678', templateParameter: { number: '2018006712' } }];
    const body = { senderKey, templateCode: 'receipt', recipientList, ...changes };
    const path = `/nhn/alimtalk/v2.3/appkeys/${appKey}/messages`;
    const answer = await post(path, body, { 'x-secret-key': secret, ...headers });
    return answer.json();
  };
  const keyed = (key: string) => ({ 'x-nc-api-idempotency-key': key });

  test('under the same key has one effect and one answer, for ten minutes', async () => {
    const first = await alimtalk({}, keyed('k1'));
    expect(first).toMatchObject({ header: { isSuccessful: true }, message: { sendResults: [{ resultCode: 0 }] } });
    simulators.setNow(new Date(NOW.getTime() + 9 * 60_000));
    expect(await alimtalk({}, keyed('k1'))).toEqual(first);
    const counted = async () => (await simulators.ledger('nhn')).filter(({ reference }) => reference === 'k1');
    expect(await counted()).toMatchObject([{ to: '01012345678', templateCode: 'receipt', times: 1 }]);
    simulators.setNow(new Date(NOW.getTime() + 10 * 60_000));
    expect(await alimtalk({}, keyed('k1'))).not.toEqual(first);
    expect(await counted()).toMatchObject([{ times: 2 }]);
  });

  test('to a number that is not on Kakao, or by an unknown template, fails for that recipient', async () => {
    const recipientList = [{ recipientNo: '01000009999' }, { recipientNo: '01012345678' }];
    const { header, message } = await alimtalk({ recipientList });
    expect(header.isSuccessful).toBe(true);
    expect(message.sendResults.map(({ resultCode }: { resultCode: number }) => resultCode)).toEqual([-3018, 0]);
    const unknown = await alimtalk({ templateCode: 'NONE' });
    expect(unknown.message.sendResults[0].resultCode).toBe(-2015);
  });

  test('of a stranger is refused, and one whose answer is lost is found again by its key', async () => {
    expect((await alimtalk({}, { 'x-secret-key': 'guess' })).header.isSuccessful).toBe(false);
    expect((await alimtalk({ senderKey: 'x'.repeat(40) })).header.isSuccessful).toBe(false);
    await simulators.tell('nhn', { mode: 'lost-reply', times: 1 });
    await expect(alimtalk({}, keyed('k2'))).rejects.toThrow('fetch failed');
    expect((await alimtalk({}, keyed('k2'))).header.isSuccessful).toBe(true);
    expect((await simulators.ledger('nhn')).find(({ reference }) => reference === 'k2')?.times).toBe(1);
  });
});

describe('pushes to a browser', () => {
  const sender = { subject: 'mailto:help@madang.invalid', ...webPush.generateVAPIDKeys() };
  const subscribe = async () => (await post('/control/push/subscriptions', {})).json();
  async function push(subscription: webPush.PushSubscription, changes: Record<string, string> = {}, vapid = sender) {
    const payload = JSON.stringify({ id: 'm1', title: '기한 임박', text: '사건 2018006712' });
    const details = { vapidDetails: vapid, TTL: 60, timeout: 1000 };
    const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, payload, details);
    const all = new Headers({ ...headers, ...changes });
    all.delete('content-length');
    const answer = await fetch(endpoint, { method: 'POST', headers: all, body: new Uint8Array(body) });
    return answer.status;
  }

  // Signatures of the library are made by the real clock.
  beforeEach(() => simulators.setNow(new Date()));

  test('are opened with the keys of the browser', async () => {
    const subscription = await subscribe();
    expect(await push(subscription)).toBe(201);
    expect((await simulators.messages())[0]).toMatchObject({ subject: '기한 임박', text: '사건 2018006712' });
    const entries = await simulators.ledger('push');
    expect(entries.at(-1)).toMatchObject({ reference: 'm1', times: 1 });
  });

  test('of nobody, of another sender, for other keys, or without a time to live are refused', async () => {
    const subscription = await subscribe();
    expect(await push(subscription)).toBe(201);
    expect(await push(subscription, {}, { ...sender, ...webPush.generateVAPIDKeys() })).toBe(403);
    expect(await push(subscription, { authorization: 'vapid t=a.b.c, k=abc' })).toBe(401);
    expect(await push({ ...subscription, keys: (await subscribe()).keys })).toBe(400);
    expect(await push(subscription, { ttl: 'soon' })).toBe(400);
    expect(await push({ ...subscription, endpoint: `${simulators.url}/push/nobody` })).toBe(404);
  });

  test('to a browser that went are told so', async () => {
    const subscription = await subscribe();
    const id = subscription.endpoint.split('/').at(-1);
    await fetch(`${simulators.url}/control/push/subscriptions/${id}`, { method: 'DELETE' });
    expect(await push(subscription)).toBe(410);
  });
});

describe('pushes to a phone', () => {
  async function accessToken(key: string): Promise<Response> {
    const { client_email: email, token_uri: audience } = JSON.parse(serviceAccountFor(simulators.url));
    const claims = { scope: 'https://www.googleapis.com/auth/firebase.messaging' };
    const assertion = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(email)
      .setAudience(audience)
      .setIssuedAt(NOW)
      .setExpirationTime(new Date(NOW.getTime() + 3_600_000))
      .sign(await importPKCS8(key, 'RS256'));
    const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
    return fetch(audience, { method: 'POST', body });
  }
  const send = (bearer: string, token: string) =>
    post(
      `/fcm/v1/projects/${ACCOUNTS.fcm.projectId}/messages:send`,
      { message: { token, notification: { title: '알림', body: '내용' }, data: { id: 'm2' } } },
      { authorization: `Bearer ${bearer}` },
    );

  test('need a token, which the key of the service account alone gets', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const foreign = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect((await accessToken(foreign)).status).toBe(400);
    expect((await send('guess', 'device')).status).toBe(401);
    const { access_token: bearer } = await (await accessToken(JSON.parse(serviceAccountFor('')).private_key)).json();
    expect((await send(bearer, 'device')).status).toBe(200);
    expect((await simulators.ledger('fcm')).at(-1)).toMatchObject({ reference: 'm2', to: 'device' });
    const gone = await send(bearer, 'gone-device');
    expect([gone.status, (await gone.json()).error.details[0].errorCode]).toEqual([404, 'UNREGISTERED']);
  });
});
