import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../one-at-a-time.ts';
import { PersonRow } from '../person/person.entity.ts';
import { parseSettings, settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import { aPartner, startReceiver, type Receiver } from '../testing/index.ts';
import { deliverNext } from './deliver-next.ts';
import { sweepWebhooks } from './webhook-jobs.ts';
import { WebhookDeliveryRow } from './webhook.entity.ts';
import { MOST_ENDPOINTS } from './webhook.ts';

const NOW = new Date();
const LATER = new Date(NOW.getTime() + 3_600_000);
const REGISTER = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) { webhook { id } userErrors { code } }
}`;

let subgraph: TestSubgraph;
let receiver: Receiver;
let partner: Asker;
beforeAll(async () => {
  settings.WEBHOOK_ROOT_SECRET = 'a root secret of a test, of nobody else';
  subgraph = await startTestSubgraph(accounts, NOW);
});
beforeEach(async () => {
  receiver = await startReceiver();
  settings.WEBHOOK_ADDRESSES = 'public';
  settings.WEBHOOK_LOOPBACK_PORTS = [Number(new URL(receiver.url).port)];
  partner = await aPartner(subgraph);
  return () => receiver.stop();
});
afterAll(() => subgraph.stop());

async function register(url = receiver.url) {
  const input = { name: '사건 알림', url, eventTypes: ['disputes.case-changed'] };
  return (await partner.ask(REGISTER, { input })).data.registerWebhook;
}

async function move(caseId = newId()): Promise<string> {
  const data = { caseId, number: '2026000001', state: 'CLOSED', businessId: partner.actor.business, at: NOW };
  expect(await subgraph.hear({ type: 'disputes.case-changed', data })).toBe(201);
  return caseId;
}

const change = (details: Partial<PersonRow>) =>
  subgraph.em.fork().nativeUpdate(PersonRow, { id: partner.actor.id }, details);
const deliveriesTo = (endpointId: string) => subgraph.em.fork().find(WebhookDeliveryRow, { endpointId });

test.each([{ suspendedAt: NOW }, { roles: ['CONSUMER'] }, { businessId: newId() }] as Partial<PersonRow>[])(
  'a webhook whose maker may make none any more is told nothing new, and what waits goes on waiting: %j',
  async (details) => {
    const { id } = (await register()).webhook;
    receiver.answer = () => ({ status: 500 });
    const orderingKey = await move();
    await vi.waitFor(async () => expect((await deliveriesTo(id))[0]?.attempts).toBe(1));
    await change(details);
    receiver.answer = () => ({ status: 204 });
    await move();
    await deliverNext(subgraph.em.fork(), { endpointId: id, orderingKey }, LATER);
    await sweepWebhooks.run(subgraph.em.fork(), {}, LATER);
    expect(await deliveriesTo(id)).toMatchObject([{ state: 'WAITING', attempts: 1 }]);
    await change({ suspendedAt: null, roles: ['PARTNER'], businessId: partner.actor.business });
    await deliverNext(subgraph.em.fork(), { endpointId: id, orderingKey }, LATER);
    expect(await deliveriesTo(id)).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  },
);

test('a webhook lies at this machine only at a port that is listed, when it is kept and when it is used', async () => {
  expect((await register('http://127.0.0.1:4100/hook')).userErrors).toEqual([{ code: 'URL_NOT_HTTPS' }]);
  expect((await register('https://127.0.0.1:4100/hook')).userErrors).toEqual([{ code: 'URL_NOT_PUBLIC' }]);
  const { id } = (await register()).webhook;
  settings.WEBHOOK_LOOPBACK_PORTS = [];
  await move();
  await vi.waitFor(async () => expect((await deliveriesTo(id))[0]?.attempts).toBe(1));
  expect(receiver.received).toEqual([]);
});

test('ports are listed with commas; unless said there is none', () => {
  expect(parseSettings({}).WEBHOOK_LOOPBACK_PORTS).toEqual([]);
  expect(parseSettings({ WEBHOOK_LOOPBACK_PORTS: '' }).WEBHOOK_LOOPBACK_PORTS).toEqual([]);
  expect(parseSettings({ WEBHOOK_LOOPBACK_PORTS: '8787,9000' }).WEBHOOK_LOOPBACK_PORTS).toEqual([8787, 9000]);
  expect(() => parseSettings({ WEBHOOK_LOOPBACK_PORTS: 'all' })).toThrow('WEBHOOK_LOOPBACK_PORTS');
});

test('of two who register the last webhook at once, the second waits until the first has counted', async () => {
  for (let made = 0; made < MOST_ENDPOINTS - 1; made += 1) await register();
  const answers = await subgraph.em.fork().transactional(async (tx) => {
    await oneAtATime(tx, 'webhook_endpoint', partner.actor.business ?? '');
    const both = Promise.all([register(), register()]);
    const waiting = "select from pg_locks where locktype = 'advisory' and not granted";
    await vi.waitFor(async () => expect(await tx.execute(waiting)).toHaveLength(2));
    return { both };
  });
  const errors = (await answers.both).flatMap(({ userErrors }) => userErrors);
  expect(errors).toEqual([{ code: 'TOO_MANY_WEBHOOKS' }]);
});
