import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Actor } from '../../../shared-schema/src/actor.ts';
import { aCustomer } from '../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import { TicketRow } from '../../../subgraphs/callcenter/src/ticket/ticket.entity.ts';
import type { Answer, House, Json } from './house.ts';
import { startHouse } from './start-house.ts';

const TICKET = `mutation ($one: ReceiveTicketInput!) {
  receiveTicket(input: $one) { ticket { id number } userErrors { code } }
}`;

// The planner asks the call center twice, because another slice acts in between.
const THREE_ACTS = `mutation ($one: ReceiveTicketInput!, $two: ReceiveTicketInput!, $key: CreateApiKeyInput!) {
  one: receiveTicket(input: $one) { ticket { id number } userErrors { code } }
  createApiKey(input: $key) { key userErrors { code message } }
  two: receiveTicket(input: $two) { ticket { id number } userErrors { code } }
}`;

let house: House;
let customerId: string;
beforeAll(async () => {
  house = await startHouse();
  customerId = (await aCustomer(callcenter().em)).id;
});
afterAll(() => house?.close());

function callcenter() {
  const subgraph = house.subgraphs.get('callcenter');
  if (!subgraph) throw new Error('there is no call center');
  return subgraph;
}

const somebody = (): Actor => ({
  ...anonymous,
  id: randomUUID(),
  login: 'agent1',
  name: '김마당',
  roles: ['AGENT', 'ADMIN'],
});
const ticket = (title: string) => ({ customerId, typeCode: '03', channelCode: '01', title, content: '언제 옵니까' });
const tickets = (title: string): Promise<number> => callcenter().em.fork().count(TicketRow, { title });

/** Sends a request through the gateway under an idempotency key. */
async function send(actor: Actor, key: string, query: string, variables: Json): Promise<Answer> {
  const reader = { name: 'somebody', actors: [actor], shows: 'account' as const };
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(await house.headersOf({ reader, actor })),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { data: null, errors: [], ...((await response.json()) as Partial<Answer>), status: response.status };
}

test('50 requests under one key at once: one ticket, and the others get it or are told to wait', async () => {
  const [actor, key, title] = [somebody(), randomUUID(), randomUUID()];
  const answers = await Promise.all(Array.from({ length: 50 }, () => send(actor, key, TICKET, { one: ticket(title) })));
  const numbers = answers.filter(({ status }) => status === 200).map(({ data }) => data.receiveTicket.ticket.number);
  const waiting = answers.filter(({ status }) => status === 409);
  expect(await tickets(title)).toBe(1);
  expect([numbers.length + waiting.length, new Set(numbers).size]).toEqual([50, 1]);
  expect(
    waiting.every(({ data, errors }) => !data && errors[0]?.extensions?.['code'] === 'IDEMPOTENCY_IN_FLIGHT'),
  ).toBe(true);
});

test('another body under the key is refused, the same key of somebody else is another', async () => {
  const [actor, key, title] = [somebody(), randomUUID(), randomUUID()];
  await send(actor, key, TICKET, { one: ticket(title) });
  const other = await send(actor, key, TICKET, { one: ticket(`${title} 2`) });
  expect([other.status, other.errors[0]?.extensions?.['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect((await send(somebody(), key, TICKET, { one: ticket(title) })).status).toBe(200);
  expect([await tickets(title), await tickets(`${title} 2`)]).toEqual([2, 0]);
});

test('three acts in two slices, sent three times: each is done once, and the key that is shown once is shown again', async () => {
  const [actor, key, title] = [somebody(), randomUUID(), randomUUID()];
  const variables = {
    one: ticket(`${title} 1`),
    two: ticket(`${title} 2`),
    key: {
      businessId: randomUUID(),
      name: '연동',
      kind: 'TEST',
      scopes: ['callcenter:read'],
      expiresAt: '2026-12-21T00:00:00Z',
    },
  };
  const first = await send(actor, key, THREE_ACTS, variables);
  expect(first).toMatchObject({
    status: 200,
    data: { one: { userErrors: [] }, two: { userErrors: [] }, createApiKey: { userErrors: [] } },
  });
  expect(await send(actor, key, THREE_ACTS, variables)).toEqual(first);
  expect(await send(actor, key, THREE_ACTS, variables)).toEqual(first);
  expect([await tickets(`${title} 1`), await tickets(`${title} 2`)]).toEqual([1, 1]);
});

test('every step that was taken is on record for administrators, without a name or a text', async () => {
  const [actor, title] = [somebody(), randomUUID()];
  const { data } = await send(actor, randomUUID(), TICKET, { one: ticket(title) });
  await callcenter().seal();
  const reader = { name: 'somebody', actors: [actor], shows: 'account' as const };
  const trail = await house.ask(
    { reader, actor },
    `query ($subject: String!) {
      callcenterAuditTrail(filter: { subject: $subject }) {
        nodes { act seq subjectType actorAccount details { name value } }
      }
      callcenterAuditVerification { valid complete headSeq waiting firstBroken { problem } }
    }`,
    { subject: data.receiveTicket.ticket.id },
  );
  expect(trail.data.callcenterAuditTrail.nodes).toEqual([
    expect.objectContaining({ act: 'ticket.receive', seq: expect.any(Number), actorAccount: 'agent1' }),
  ]);
  expect(JSON.stringify(trail.data)).not.toMatch(new RegExp(`${title}|언제|김마당|홍길동`));
  expect(trail.data.callcenterAuditVerification).toMatchObject({ valid: true, complete: true, firstBroken: null });
});
