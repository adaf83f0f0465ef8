import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { carryPush, type OpenDevice } from '../../subgraphs/accounts/src/push-device/carry-push.ts';
import { settings } from '../../subgraphs/accounts/src/settings.ts';
import { codeTexts } from '../../subgraphs/disputes/src/case-access/code-texts.ts';
import { portOne } from '../../subgraphs/disputes/src/case-access/portone.ts';
import { solapi } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/solapi.ts';
import { freePort } from '../start/testing.ts';
import { ACCOUNTS, serviceAccountFor, startTestSimulators, type TestSimulators } from './testing.ts';

const PERSON = {
  name: '홍길동',
  phoneNumber: '01012345678',
  birthDigits: '9001011',
  carrier: 'SKT',
  address: '198.51.100.7',
} as const;

let simulators: TestSimulators;
/** Address at which nobody listens. */
let nobody: string;
beforeAll(async () => {
  simulators = await startTestSimulators();
  nobody = `http://127.0.0.1:${await freePort()}`;
});
beforeEach(async () => {
  await simulators.tell('portone', {});
  await simulators.tell('solapi', {});
});
afterAll(() => simulators.app.close());

const check = (details = {}) =>
  portOne({ url: `${simulators.url}/portone`, timeoutMs: 400, ...ACCOUNTS.portOne, ...details });
const texts = (details = {}) =>
  codeTexts(solapi({ url: `${simulators.url}/solapi`, timeoutMs: 400, ...ACCOUNTS.solapi, ...details }));

async function sent(): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  expect(await check().send(id, PERSON)).toBe('SENT');
  return { id, code: await simulators.codeTo(PERSON.phoneNumber) };
}

describe('PortOne', () => {
  test('a code to the phone says who somebody is', async () => {
    const { id, code } = await sent();
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await check().confirm(id, wrong)).toEqual({ outcome: 'WRONG' });
    const confirmed = await check().confirm(id, code);
    expect(confirmed).toMatchObject({ outcome: 'VERIFIED', person: { name: '홍길동', phoneNumber: '01012345678' } });
    if (confirmed.outcome !== 'VERIFIED') throw new Error('not verified');
    expect([confirmed.person.ci?.length, confirmed.person.di?.length]).toEqual([88, 64]);
  });

  test('a provider that tells neither phone nor DI is understood as well', async () => {
    await simulators.tell('portone', { readings: ['no-phone', 'no-di'] });
    const { id, code } = await sent();
    const { phoneNumber } = PERSON;
    expect(await check().confirm(id, code)).toMatchObject({ outcome: 'VERIFIED', person: { phoneNumber, di: null } });
  });

  test('a phone that is not theirs, a code that is old and a check that never was are told apart', async () => {
    expect(await check().send(randomUUID(), { ...PERSON, phoneNumber: '01099990000' })).toBe('REFUSED');
    const { id, code } = await sent();
    simulators.setNow(new Date(Date.now() + 4 * 60_000));
    expect(await check().confirm(id, code)).toEqual({ outcome: 'WRONG' });
    simulators.setNow(new Date());
    expect(await check().confirm(randomUUID(), code)).toEqual({ outcome: 'EXPIRED' });
  });

  test('a wrong secret, a wrong channel, a provider that is down or away: nothing was sent, and it is said so', async () => {
    const before = (await simulators.messages()).length;
    expect(await check({ secret: 'guess' }).send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await check({ channelKey: 'other' }).send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await check({ url: nobody }).send(randomUUID(), PERSON)).toBe('AWAY');
    await simulators.tell('portone', { mode: 'down', times: 1 });
    expect(await check().send(randomUUID(), PERSON)).toBe('AWAY');
    expect(await simulators.messages()).toHaveLength(before);
  });

  test('a lost answer to sending is unclear; asking for the same check again finds it sent', async () => {
    const id = randomUUID();
    await simulators.tell('portone', { mode: 'lost-reply', times: 1 });
    expect(await check().send(id, PERSON)).toBe('UNCLEAR');
    expect(await check().send(id, PERSON)).toBe('SENT');
    const code = await simulators.codeTo(PERSON.phoneNumber);
    expect((await check().confirm(id, code)).outcome).toBe('VERIFIED');
  });

  test.each(['lost-reply', 'slow'])(
    'a confirmation whose answer was %s is read back from the provider',
    async (mode) => {
      const { id, code } = await sent();
      await simulators.tell('portone', { mode, times: 1 });
      expect((await check().confirm(id, code)).outcome).toBe('VERIFIED');
    },
  );
});

describe('Solapi', () => {
  test('a text message is taken', async () => {
    expect(await texts().send('01012345678', '[마당] 인증번호 123456')).toBe('SENT');
    expect((await simulators.messages())[0]).toMatchObject({ to: '01012345678', provider: 'Solapi' });
  });

  test('a wrong key, a wrong secret, a number that is not registered, a provider that is down or away: not sent', async () => {
    const before = (await simulators.messages()).length;
    for (const details of [{ key: 'OTHER' }, { secret: 'guess' }, { from: '0200000000' }, { url: nobody }])
      expect(await texts(details).send('01012345678', 'x')).toBe('AWAY');
    await simulators.tell('solapi', { mode: 'down', times: 1 });
    expect(await texts().send('01012345678', 'x')).toBe('AWAY');
    simulators.setNow(new Date(Date.now() + 20 * 60_000));
    expect(await texts().send('01012345678', 'x')).toBe('AWAY');
    simulators.setNow(new Date());
    expect(await simulators.messages()).toHaveLength(before);
  });

  test.each(['lost-reply', 'slow'])(
    'a message whose answer was %s may have been sent, and is not sent again',
    async (mode) => {
      const before = (await simulators.messages()).length;
      await simulators.tell('solapi', { mode, times: 1 });
      expect(await texts().send('01012345678', 'x')).toBe('UNCLEAR');
      expect(await simulators.messages()).toHaveLength(before + 1);
    },
  );
});

describe('pushes of accounts', () => {
  const aPush = () => ({ id: randomUUID(), title: '기한 임박', text: '사건 2018006712', path: '/disputes' });
  const timesOf = async (provider: 'push' | 'fcm', id: string): Promise<number[]> =>
    (await simulators.ledger(provider)).filter(({ reference }) => reference === id).map(({ times }) => times);
  const phone: OpenDevice = { kind: 'FCM', endpoint: 'device', keys: null };
  let browser: OpenDevice;

  beforeEach(async () => {
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    Object.assign(settings, {
      VAPID_SUBJECT: 'mailto:help@madang.invalid',
      VAPID_PUBLIC_KEY: publicKey,
      VAPID_PRIVATE_KEY: privateKey,
      PUSH_LOOPBACK_PORTS: [Number(new URL(simulators.url).port)],
      FCM_URL: `${simulators.url}/fcm`,
      FCM_SERVICE_ACCOUNT: JSON.parse(serviceAccountFor(simulators.url)),
    });
    const { endpoint, keys } = await (
      await fetch(`${simulators.url}/control/push/subscriptions`, { method: 'POST' })
    ).json();
    browser = { kind: 'WEB', endpoint, keys: JSON.stringify(keys) };
    simulators.setNow(new Date());
  });

  test('reach a browser and an app, once each', async () => {
    const [one, other] = [aPush(), aPush()];
    expect(await carryPush(browser, one)).toMatchObject({ outcome: 'SENT', status: 201 });
    expect(await carryPush(phone, other)).toMatchObject({ outcome: 'SENT', status: 200 });
    expect([await timesOf('push', one.id), await timesOf('fcm', other.id)]).toEqual([[1], [1]]);
    expect((await simulators.messages()).slice(0, 2)).toMatchObject([
      { provider: 'FCM', subject: '기한 임박', text: '사건 2018006712' },
      { provider: 'Web Push', subject: '기한 임박', text: '사건 2018006712' },
    ]);
  });

  test('to devices that went say so; a project that Firebase does not know is no fault of the device', async () => {
    const id = browser.endpoint.split('/').at(-1);
    await fetch(`${simulators.url}/control/push/subscriptions/${id}`, { method: 'DELETE' });
    expect((await carryPush(browser, aPush())).outcome).toBe('GONE');
    expect((await carryPush({ ...phone, endpoint: 'gone-device' }, aPush())).outcome).toBe('GONE');
    settings.FCM_URL = simulators.url;
    expect(await carryPush(phone, aPush())).toMatchObject({ outcome: 'REFUSED', status: 404 });
  });

  test.each(['push', 'fcm'] as const)(
    'by %s that is down were surely not sent; a lost answer is unclear',
    async (provider) => {
      const device = provider === 'push' ? browser : phone;
      const push = aPush();
      await carryPush(device, aPush());
      await simulators.tell(provider, { mode: 'down', times: 1 });
      expect((await carryPush(device, push)).outcome).toBe('UNSENT');
      expect(await timesOf(provider, push.id)).toEqual([]);
      await simulators.tell(provider, { mode: 'lost-reply', times: 1 });
      expect((await carryPush(device, push)).outcome).toBe('UNCERTAIN');
      expect(await timesOf(provider, push.id)).toEqual([1]);
    },
  );

  test('find nobody, or a key that is not that of the account: nothing was sent', async () => {
    const { port } = new URL(nobody);
    settings.PUSH_LOOPBACK_PORTS = [Number(port)];
    expect((await carryPush({ ...browser, endpoint: `${nobody}/push/1` }, aPush())).outcome).toBe('UNSENT');
    expect((await carryPush(browser, aPush())).problem).toBe('ADDRESS_REFUSED');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    Object.assign(settings.FCM_SERVICE_ACCOUNT ?? {}, {
      client_email: 'other@madang.invalid',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    });
    expect(await carryPush(phone, aPush())).toMatchObject({ outcome: 'UNSENT', problem: 'TOKEN_REFUSED' });
  });
});

test('the page of captured messages shows the code, and what was sent only as text', async () => {
  await texts().send('01012345678', '<script>alert(1)</script>');
  const page = await fetch(`${simulators.url}/simulators/messages`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const text = await page.text();
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
});
