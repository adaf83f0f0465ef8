import { createECDH, randomBytes } from 'node:crypto';
import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import webPush from 'web-push';
import { aPerson } from '../person/person.factory.ts';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import { anAlarm, startPushService, type PushService } from '../testing/index.ts';
import { PushDeviceRow, PushMessageRow } from './push-device.entity.ts';
import { sweepPushes } from './push-jobs.ts';
import { pushOnce } from './send-push.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

const REGISTER = `mutation ($input: RegisterPushDeviceInput!) {
  registerPushDevice(input: $input) { device { id kind label } userErrors { code field } }
}`;
const FORGET = `mutation ($input: ForgetPushDeviceInput!) {
  forgetPushDevice(input: $input) { device { id } userErrors { code } }
}`;
const CHOOSE = `mutation ($input: ChoosePushCategoriesInput!) {
  choosePushCategories(input: $input) { settings { categories } userErrors { code } }
}`;
const READ = '{ pushKey myPushDevices { id label registeredAt } myPushSettings { categories } }';

let subgraph: TestSubgraph;
let service: PushService;
let asker: Asker;
beforeAll(async () => {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  Object.assign(settings, {
    VAPID_SUBJECT: 'mailto:help@madang.invalid',
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
  });
  subgraph = await startTestSubgraph(accounts, NOW);
});
beforeEach(async () => {
  subgraph.setNow(NOW);
  service = await startPushService();
  settings.PUSH_LOOPBACK_PORTS = [service.port];
  asker = await somebody();
});
afterEach(() => service.stop());
afterAll(() => subgraph.stop());

async function somebody(): Promise<Asker> {
  const { id } = await aPerson(subgraph.em.fork(), { roles: ['OFFICER'] });
  return subgraph.as('OFFICER', { id });
}

function aBrowser(changes: object = {}) {
  const pair = createECDH('prime256v1');
  return {
    kind: 'WEB',
    endpoint: `${service.url}/push/${newId()}`,
    publicKey: pair.generateKeys('base64url'),
    secret: randomBytes(16).toString('base64url'),
    label: 'Chromium',
    ...changes,
  };
}

async function register(input: object, by = asker) {
  const { data } = await by.ask(REGISTER, { input });
  return data.registerPushDevice;
}

/** Alarms the asker by push, and gives the push as it lies in the table. */
async function push(changes: { category?: string } = {}, to = asker): Promise<PushMessageRow> {
  const alarm = anAlarm({ to: { accountId: to.actor.id }, channels: ['PUSH'], ...changes });
  expect(await subgraph.hear({ type: 'disputes.alarm-raised', data: alarm })).toBe(201);
  const query = { personId: to.actor.id };
  const [message] = await subgraph.em.fork().find(PushMessageRow, query, { orderBy: { id: 'desc' }, limit: 1 });
  if (!message) throw new Error('nothing was lined up');
  return message;
}

const stateOf = async (id: string): Promise<string> =>
  (await subgraph.em.fork().findOneOrFail(PushMessageRow, id)).state;
const settled = async (id: string, state: string): Promise<void> =>
  vi.waitFor(async () => expect(await stateOf(id)).toBe(state));

test('an alarm is pushed to the devices of its person, sealed and signed, and to each once', async () => {
  await register(aBrowser());
  const phone = aBrowser({ label: 'Firefox' });
  await register(phone);
  await register(aBrowser(), await somebody());
  await settled((await push()).id, 'SENT');
  await vi.waitFor(() => expect(service.pushed).toHaveLength(2));
  const [{ headers, body } = { headers: {}, body: Buffer.of() }] = service.pushed;
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
  expect(headers.authorization).toMatch(/^vapid t=\S+, k=/);
  expect(body.includes('2018006712')).toBe(false);
  expect(await subgraph.clearText([phone.endpoint, phone.secret, phone.publicKey])).toEqual([]);
});

test('many workers at once push once', async () => {
  await register(aBrowser());
  const { id } = await push();
  await Promise.all(Array.from({ length: 8 }, () => pushOnce(subgraph.em.fork(), id, NOW)));
  await settled(id, 'SENT');
  expect(service.pushed).toHaveLength(1);
});

test('a push that surely was not sent is sent later; one whose answer was lost never again', async () => {
  await register(aBrowser());
  service.answer = () => 503;
  const { id } = await push();
  await settled(id, 'WAITING');
  await vi.waitFor(() => expect(service.pushed).toHaveLength(1));
  await vi.waitFor(async () =>
    expect((await subgraph.em.fork().findOneOrFail(PushMessageRow, id)).nextAt).toEqual(after(5)),
  );
  await pushOnce(subgraph.em.fork(), id, after(4));
  expect(service.pushed).toHaveLength(1);
  service.answer = () => null;
  await pushOnce(subgraph.em.fork(), id, after(5));
  expect(await stateOf(id)).toBe('AMBIGUOUS');
  service.answer = () => 201;
  await sweepPushes.run(subgraph.em.fork(), {}, after(600));
  await pushOnce(subgraph.em.fork(), id, after(600));
  expect([service.pushed.length, await stateOf(id)]).toEqual([2, 'AMBIGUOUS']);
});

test('a service that is away is tried again until nobody would want the push any more', async () => {
  await register(aBrowser());
  await service.stop();
  const { id } = await push();
  await vi.waitFor(async () =>
    expect(await subgraph.em.fork().findOneOrFail(PushMessageRow, id)).toMatchObject({ attempts: 1, state: 'WAITING' }),
  );
  for (let attempt = 1; attempt <= 6; attempt += 1) await pushOnce(subgraph.em.fork(), id, after(attempt * 20_000));
  const given = await subgraph.em.fork().findOneOrFail(PushMessageRow, id);
  expect(given).toMatchObject({ state: 'FAILED', attempts: 7, problem: 'CONNECTION_FAILED' });
  service = await startPushService();
});

test('a sender that was killed leaves what was under way to people', async () => {
  await register(aBrowser());
  service.answer = () => 503;
  const { id } = await push();
  await vi.waitFor(() => expect(service.pushed).toHaveLength(1));
  await settled(id, 'WAITING');
  await subgraph.em.fork().nativeUpdate(PushMessageRow, { id }, { state: 'SENDING', triedAt: NOW });
  await sweepPushes.run(subgraph.em.fork(), {}, after(119));
  expect(await stateOf(id)).toBe('SENDING');
  await sweepPushes.run(subgraph.em.fork(), {}, after(121));
  expect(await stateOf(id)).toBe('AMBIGUOUS');
});

test.each([404, 410])('a device whose service answers %d is gone', async (status) => {
  await register(aBrowser());
  service.answer = () => status;
  await settled((await push()).id, 'GONE');
  expect((await asker.ask(READ)).data.myPushDevices).toEqual([]);
});

test('a person chooses what is pushed: all but questions unless they say', async () => {
  await register(aBrowser());
  expect((await asker.ask(READ)).data.myPushSettings.categories).toEqual(['LEGAL', 'SERVICE', 'SECURITY']);
  await expect(push({ category: 'SURVEY' })).rejects.toThrow('nothing was lined up');
  const input = { categories: ['SURVEY', 'LEGAL'] };
  const { data } = await asker.ask(CHOOSE, { input });
  expect(data.choosePushCategories.settings.categories).toEqual(['LEGAL', 'SURVEY']);
  expect((await asker.ask(READ)).data.myPushSettings.categories).toEqual(['LEGAL', 'SURVEY']);
  await settled((await push({ category: 'SURVEY' })).id, 'SENT');
});

test('a device belongs to whoever signed in there last, is known once, and can be forgotten', async () => {
  const browser = aBrowser();
  const { device } = await register(browser);
  expect((await register({ ...browser, label: '사무실' })).device).toEqual({ ...device, label: '사무실' });
  const next = await somebody();
  subgraph.setNow(after(1));
  const { device: taken } = await register(browser, next);
  await vi.waitFor(async () => expect((await asker.ask(READ)).data.myPushDevices).toEqual([]));
  await withoutFilters(async () => {
    expect((await asker.ask(FORGET, { input: { deviceId: taken.id } })).data.forgetPushDevice).toEqual({
      device: null,
      userErrors: [{ code: 'PUSH_DEVICE_UNKNOWN' }],
    });
  });
  expect((await next.ask(FORGET, { input: { deviceId: taken.id } })).data.forgetPushDevice.device).toEqual({
    id: taken.id,
  });
  await vi.waitFor(async () => expect(await subgraph.em.fork().count(PushDeviceRow, { id: taken.id })).toBe(0));
});

test('the rules in the database alone keep devices, pushes and wishes from everybody else', async () => {
  await register(aBrowser());
  await asker.ask(CHOOSE, { input: { categories: ['SERVICE'] } });
  await settled((await push()).id, 'SENT');
  const tables = ['push_device', 'push_message', 'push_wish'];
  const seenBy = async (reader: Asker): Promise<number[]> => {
    const em = subgraph.emOf(reader.actor);
    const found = tables.map((table) => em.execute(`select 1 from ${table} where person_id = ?`, [asker.actor.id]));
    return (await Promise.all(found)).map((rows) => rows.length);
  };
  expect(await seenBy(asker)).toEqual([1, 1, 1]);
  for (const stranger of [await somebody(), subgraph.as('ADMIN'), subgraph.as('PROGRAM')])
    expect(await seenBy(stranger)).toEqual([0, 0, 0]);
  await withoutFilters(async () => expect((await subgraph.as('ADMIN').ask(READ)).data.myPushDevices).toEqual([]));
});

test('a person has ten devices at most, however many they register at once', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => register(aBrowser())));
  const refused = all.flatMap(({ userErrors }) => userErrors);
  expect(refused.map(({ code }: { code: string }) => code)).toEqual(['TOO_MANY_PUSH_DEVICES', 'TOO_MANY_PUSH_DEVICES']);
});

test.each([
  ['http://127.0.0.1:1/push', 'PUSH_ENDPOINT_INVALID'],
  ['https://10.0.0.1/push', 'PUSH_ENDPOINT_INVALID'],
  ['https://push.example.com/push', 'PUSH_ENDPOINT_INVALID'],
  ['https://fcm.googleapis.com.example.com/push', 'PUSH_ENDPOINT_INVALID'],
  ['nowhere', 'PUSH_ENDPOINT_INVALID'],
])('%s is no address of a push service', async (endpoint, code) => {
  expect((await register(aBrowser({ endpoint }))).userErrors).toMatchObject([{ code }]);
});

test('keys that are none, a name that is too long and a kind that is not set up are refused', async () => {
  const codeOf = async (changes: object) => (await register(aBrowser(changes))).userErrors[0]?.code;
  expect(await codeOf({ secret: 'short' })).toBe('PUSH_KEYS_INVALID');
  expect(await codeOf({ publicKey: randomBytes(65).toString('base64url') })).toBe('PUSH_KEYS_INVALID');
  expect(await codeOf({ publicKey: null })).toBe('PUSH_KEYS_INVALID');
  expect(await codeOf({ label: 'x'.repeat(101) })).toBe('PUSH_LABEL_TOO_LONG');
  expect(await codeOf({ kind: 'FCM', endpoint: 'token' })).toBe('PUSH_KIND_UNAVAILABLE');
});
