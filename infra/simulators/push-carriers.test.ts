import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { carryPush, type OpenDevice } from '../../subgraphs/accounts/src/push-device/carry-push.ts';
import { settings } from '../../subgraphs/accounts/src/settings.ts';
import { freePort } from '../start/testing.ts';
import { serviceAccountFor, startTestSimulators, type TestSimulators } from './testing.ts';

let simulators: TestSimulators;
/** Address at which nobody listens. */
let nobody: string;
beforeAll(async () => {
  simulators = await startTestSimulators();
  nobody = `http://127.0.0.1:${await freePort()}`;
});
afterAll(() => simulators.app.close());

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
