import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { settings } from '../settings.ts';
import { accounts } from '../subgraph.ts';
import { aPartner, startReceiver, type Received, type Receiver } from '../testing/index.ts';
import { deliverNext, type Line } from './deliver-next.ts';
import { sweepWebhooks } from './webhook-jobs.ts';

// Signatures are judged by the real clock, so the story begins now.
const NOW = new Date();
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const HOUR = 3600;

const REGISTER = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) { webhook { id url eventTypes } secret userErrors { code field } }
}`;
const ROTATE = `mutation ($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) { webhook { oldSecretUntil } secret userErrors { code } }
}`;
const READ = `query ($id: ID!) { webhook(id: $id) {
  disabledReason failingSince deadLetters
  deliveries { nodes { id state attempts nextAt body tries { status answer problem durationMs } } }
} }`;
const REDELIVER = `mutation ($input: RedeliverWebhookInput!) {
  redeliverWebhook(input: $input) { delivery { id state } userErrors { code } }
}`;
const ENABLE =
  'mutation ($input: EnableWebhookInput!) { enableWebhook(input: $input) { webhook { disabledReason } userErrors { code } } }';
const TEST =
  'mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) { delivery { id } userErrors { code } } }';

let subgraph: TestSubgraph;
let receiver: Receiver;
let partner: Asker;
beforeAll(async () => {
  settings.WEBHOOK_ROOT_SECRET = 'a root secret of a test, of nobody else';
  settings.WEBHOOK_ADDRESSES = 'loopback';
  subgraph = await startTestSubgraph(accounts, NOW);
});
beforeEach(async () => {
  subgraph.setNow(NOW);
  receiver = await startReceiver();
  partner = await aPartner(subgraph);
  return () => receiver.stop();
});
afterAll(() => subgraph.stop());

const wish = () => ({ name: '사건 알림', url: receiver.url, eventTypes: ['disputes.case-changed'] });

async function register(asker = partner, changes: object = {}) {
  const { data } = await asker.ask(REGISTER, { input: { ...wish(), ...changes } });
  return data.registerWebhook;
}

async function read(id: string) {
  const { data } = await partner.ask(READ, { id });
  return data.webhook;
}

/** The slice hears that a case moved. */
async function move(caseId: string, state: string, at: Date = NOW): Promise<void> {
  const data = { caseId, number: '2026000001', state, businessId: partner.actor.business, at };
  expect(await subgraph.hear({ type: 'disputes.case-changed', data })).toBe(201);
}

const work = (line: Line, now: Date): Promise<void> => deliverNext(subgraph.em.fork(), line, now);
const states = (): string[] => receiver.received.map(({ body }) => body.data.state);

test('a partner is told of its case once, signed, by ids and the state alone', async () => {
  const { webhook, secret } = await register();
  const caseId = newId();
  await move(caseId, 'FACT_FINDING');
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0]?.state).toBe('DELIVERED'));
  const [message] = receiver.received;
  const verified = new Webhook(secret).verify(message?.text ?? '', message?.headers as Record<string, string>);
  expect(verified).toEqual({
    type: 'disputes.case-changed',
    timestamp: NOW.toISOString(),
    data: { caseId, number: '2026000001', state: 'FACT_FINDING', at: NOW.toISOString() },
  });
  expect(receiver.received).toHaveLength(1);
  const tampered = message?.text.replace('FACT_FINDING', 'CLOSED') ?? '';
  expect(() => new Webhook(secret).verify(tampered, message?.headers as Record<string, string>)).toThrow(
    'No matching signature found',
  );
});

test('while a rotation overlaps, a message bears both signatures; afterwards the new one alone', async () => {
  const { webhook, secret: old } = await register();
  const rotated = await partner.ask(ROTATE, { input: { webhookId: webhook.id, oldValidUntil: after(HOUR) } });
  const fresh = rotated.data.rotateWebhookSecret.secret;
  expect(rotated.data.rotateWebhookSecret.webhook.oldSecretUntil).toBe(after(HOUR).toISOString());
  await move(newId(), 'FACT_FINDING');
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  subgraph.setNow(after(HOUR));
  await move(newId(), 'CLOSED', after(HOUR));
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2));
  const fits = (secret: string, index: number): boolean => {
    const { headers, text }: Pick<Received, 'headers' | 'text'> = receiver.received[index] ?? { headers: {}, text: '' };
    const stamp = new Date(Number(headers['webhook-timestamp']) * 1000);
    const signature = new Webhook(secret).sign(String(headers['webhook-id']), stamp, text);
    return String(headers['webhook-signature']).split(' ').includes(signature);
  };
  expect([fits(old, 0), fits(fresh, 0)]).toEqual([true, true]);
  expect([fits(old, 1), fits(fresh, 1)]).toEqual([false, true]);
});

test('a failing event holds back those after it of the same case alone, and they keep their order', async () => {
  const { webhook } = await register();
  const [stuck, free] = [newId(), newId()];
  receiver.answer = ({ body }) => ({ status: body.data.caseId === stuck ? 500 : 204, body: 'no' });
  await move(stuck, 'FACT_FINDING');
  await vi.waitFor(() => expect(states()).toEqual(['FACT_FINDING']));
  await move(stuck, 'RECOMMENDATION', after(1));
  await move(free, 'SELF_RESOLUTION', after(2));
  await vi.waitFor(() => expect(states()).toEqual(['FACT_FINDING', 'SELF_RESOLUTION']));
  const line = { endpointId: webhook.id, orderingKey: stuck };
  await work(line, after(4));
  expect(states()).toHaveLength(2);
  receiver.answer = () => ({ status: 200 });
  await work(line, after(5));
  await vi.waitFor(() => expect(states().slice(2)).toEqual(['FACT_FINDING', 'RECOMMENDATION']));
});

test('many workers at once deliver an event once', async () => {
  const { webhook } = await register();
  const caseId = newId();
  await move(caseId, 'CLOSED');
  const line = { endpointId: webhook.id, orderingKey: caseId };
  await Promise.all(Array.from({ length: 8 }, () => work(line, NOW)));
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0]?.state).toBe('DELIVERED'));
  expect(receiver.received).toHaveLength(1);
});

test('an event that nobody takes for a day is given up, can be looked at, and is sent again under its id', async () => {
  const { webhook } = await register();
  const caseId = newId();
  const line = { endpointId: webhook.id, orderingKey: caseId };
  receiver.answer = () => ({ status: 503, body: `\u0000${'긴 답'.repeat(1000)}` });
  await move(caseId, 'CLOSED');
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0]?.attempts).toBe(1));
  await work(line, after(23 * HOUR));
  expect((await read(webhook.id)).deliveries.nodes[0]).toMatchObject({ state: 'WAITING', attempts: 2 });
  await work(line, after(24 * HOUR));
  const { deadLetters, deliveries } = await read(webhook.id);
  expect(deadLetters).toBe(1);
  expect(deliveries.nodes[0]).toMatchObject({ state: 'DEAD', attempts: 3, nextAt: null });
  expect(deliveries.nodes[0].tries[0].answer).toHaveLength(1023);
  receiver.answer = () => ({ status: 204 });
  const { data } = await partner.ask(REDELIVER, { input: { deliveryId: deliveries.nodes[0].id } });
  expect(data.redeliverWebhook.userErrors).toEqual([]);
  await vi.waitFor(async () => expect((await read(webhook.id)).deadLetters).toBe(0));
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0].state).toBe('DELIVERED'));
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('an endpoint that only fails is disabled after three days, and goes on when it is switched on', async () => {
  const { webhook } = await register();
  const caseId = newId();
  const line = { endpointId: webhook.id, orderingKey: caseId };
  receiver.answer = () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } });
  await move(caseId, 'FACT_FINDING');
  await vi.waitFor(async () => expect((await read(webhook.id)).failingSince).toBe(NOW.toISOString()));
  await move(caseId, 'CLOSED', after(1));
  subgraph.setNow(after(71 * HOUR));
  await work(line, after(71 * HOUR));
  await vi.waitFor(() => expect(states()).toEqual(['FACT_FINDING', 'FACT_FINDING', 'CLOSED']));
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0].attempts).toBe(1));
  expect((await read(webhook.id)).disabledReason).toBeNull();
  await work(line, after(72 * HOUR));
  expect((await read(webhook.id)).disabledReason).toBe('FAILING');
  const tested = await partner.ask(TEST, { input: { webhookId: webhook.id } });
  expect(tested.data.sendTestWebhook.userErrors).toEqual([{ code: 'WEBHOOK_DISABLED' }]);
  await partner.ask(ENABLE, { input: { webhookId: webhook.id } });
  receiver.answer = () => ({ status: 204 });
  subgraph.setNow(after(96 * HOUR));
  await sweepWebhooks.run(subgraph.em.fork(), {}, after(96 * HOUR));
  await vi.waitFor(() => expect(states().at(-1)).toBe('CLOSED'));
});

test('a receiver that is gone for good is told nothing more', async () => {
  const { webhook } = await register();
  receiver.answer = () => ({ status: 410 });
  await move(newId(), 'CLOSED');
  await vi.waitFor(async () => expect((await read(webhook.id)).disabledReason).toBe('GONE'));
});

test('an address where nobody listens is noted as such', async () => {
  const { webhook } = await register(partner, { url: 'http://127.0.0.1:1/hook' });
  await partner.ask(TEST, { input: { webhookId: webhook.id } });
  const tries = async () => (await read(webhook.id)).deliveries.nodes[0]?.tries ?? [];
  await vi.waitFor(async () => expect(await tries()).toMatchObject([{ status: null, problem: 'CONNECTION_FAILED' }]));
});

test.each([
  [{ url: 'http://example.com/' }, 'URL_NOT_HTTPS', 'url'],
  [{ url: 'https://10.0.0.1/' }, 'URL_NOT_PUBLIC', 'url'],
  [{ url: 'nowhere' }, 'URL_INVALID', 'url'],
  [{ name: '' }, 'WEBHOOK_NAME_MISSING', 'name'],
  [{ eventTypes: [] }, 'EVENT_TYPE_MISSING', 'eventTypes'],
  [{ eventTypes: ['orders.secret'] }, 'EVENT_TYPE_UNKNOWN', 'eventTypes'],
])('what is no webhook is refused: %j', async (changes, code, field) => {
  expect(await register(partner, changes)).toEqual({
    webhook: null,
    secret: null,
    userErrors: [{ code, field: ['input', field] }],
  });
});

test('a business hears, sees and changes nothing of another', async () => {
  const { webhook } = await register();
  const other = subgraph.as('PARTNER', { business: newId() });
  await register(other);
  await move(newId(), 'CLOSED');
  await vi.waitFor(async () => expect((await read(webhook.id)).deliveries.nodes[0]?.state).toBe('DELIVERED'));
  expect(receiver.received).toHaveLength(1);
  const [delivery] = (await read(webhook.id)).deliveries.nodes;
  expect((await other.ask(READ, { id: webhook.id })).data.webhook).toBeNull();
  const found = await other.ask('query ($id: ID!) { webhookDelivery(id: $id) { body } }', { id: delivery.id });
  expect(found.data.webhookDelivery).toBeNull();
  const again = await other.ask(REDELIVER, { input: { deliveryId: delivery.id } });
  expect(again.data.redeliverWebhook.userErrors).toEqual([{ code: 'DELIVERY_UNKNOWN' }]);
  const tested = await other.ask(TEST, { input: { webhookId: webhook.id } });
  expect(tested.data.sendTestWebhook.userErrors).toEqual([{ code: 'WEBHOOK_UNKNOWN' }]);
});
