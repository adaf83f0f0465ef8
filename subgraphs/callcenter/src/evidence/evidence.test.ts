import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { collectEvidence } from './collect-evidence.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const ESCALATE = `mutation ($id: ID!) {
  escalateTicket(input: { ticketId: $id, reason: "환불 거부" }) {
    ticket { escalatedAt evidence { state digest } } userErrors { code field }
  }
}`;
const EVIDENCE = `query ($id: ID!) {
  ticket(id: $id) { evidence { state manifest digest frozenAt items { name sha256 text } check { isIntact flaws } } }
}`;
const TOLD = {
  order: { number: '261120-1', storefrontCode: 'PNR001' },
  lines: [{ number: '261120-1-001', sku: 'D16' }],
  payments: { paidForLines: 10_000, compensations: [] },
  tracking: [{ courier: 'CJ', trackingNumber: '640000000001' }],
  returns: [],
  policy: { version: 2, text: '7일 안 교환' },
};

let subgraph: TestSubgraph;
let orders: Server;
let status = 200;
let agent: Asker;
beforeAll(async () => {
  orders = createServer((_request, response) => response.writeHead(status).end(JSON.stringify(TOLD)));
  await new Promise<void>((resolve) => orders.listen(0, '127.0.0.1', resolve));
  const { port } = orders.address() as AddressInfo;
  subgraph = await startTestSubgraph(callcenter, NOW, { slices: { orders: `http://127.0.0.1:${port}` } });
  agent = subgraph.as('AGENT', { id: newId(), name: '이상담' });
});
afterAll(async () => {
  await subgraph.stop();
  orders.close();
});
beforeEach(() => {
  status = 200;
});

async function saved(details: { content?: string; orderId?: string | null } = {}) {
  const { id: receivedById } = await anAgent(subgraph.em);
  const { id: customerId } = await aCustomer(subgraph.em);
  return aTicket(subgraph.em, { customerId, receivedById, orderId: newId(), ...details });
}

async function evidenceOf(id: string, asker = agent) {
  const { data } = await asker.ask(EVIDENCE, { id });
  return data.ticket?.evidence;
}

const eventsOf = (id: string) =>
  subgraph.em
    .fork()
    .execute("select data from outbox_event where type = 'callcenter.ticket-escalated' and data->>'ticketId' = ?", [
      id,
    ]);

/** Writes past the walls that keep evidence from being changed, as somebody with the database in hand could. */
async function tamper(table: string, statement: string, values: unknown[]) {
  const em = subgraph.em.fork();
  await em.execute(`alter table ${table} disable trigger user`);
  await em.execute(statement, values);
  await em.execute(`alter table ${table} enable trigger user`);
}

test('what a ticket becomes a dispute with is frozen with it, and later edits leave it as it was', async () => {
  const ticket = await saved();
  const { data } = await agent.ask(ESCALATE, { id: ticket.id });
  expect(data.escalateTicket).toMatchObject({ ticket: { evidence: { state: 'FROZEN' } }, userErrors: [] });
  const frozen = await evidenceOf(ticket.id);
  const names = ['calls', 'mails', 'order', 'payments', 'policy', 'returns', 'steps', 'ticket', 'tracking'].map(
    (name) => `${name}.json`,
  );
  expect(frozen.items.map(({ name }: { name: string }) => name)).toEqual(names);
  expect(JSON.parse(frozen.items[4].text)).toEqual(TOLD.policy);
  expect(JSON.parse(frozen.items[7].text)).toMatchObject({ ticket: { content: '상품 문의' } });
  expect(frozen).toMatchObject({ frozenAt: NOW.toISOString(), check: { isIntact: true, flaws: [] } });
  await subgraph.em.fork().execute("update ticket set content = '고친 내용' where id = ?", [ticket.id]);
  expect(await evidenceOf(ticket.id)).toEqual(frozen);
  const [event] = await eventsOf(ticket.id);
  expect(event?.data).toMatchObject({
    content: '상품 문의',
    reason: '환불 거부',
    counselling: { ticketNumber: ticket.number },
    evidence: { digest: frozen.digest, itemCount: 9 },
  });
});

test('no act changes a frozen text, adds to it or takes from it', async () => {
  const ticket = await saved({ orderId: null });
  await agent.ask(ESCALATE, { id: ticket.id });
  const em = subgraph.em.fork();
  await expect(em.execute("update evidence_item set name = 'x'")).rejects.toThrow('frozen');
  await expect(em.execute("update evidence_bundle set manifest = '{}'")).rejects.toThrow('frozen');
  const more =
    'insert into evidence_item select gen_random_uuid(), bundle_id, ?, content, personal_index, sha256, bytes';
  await expect(em.execute(`${more} from evidence_item`, ['more'])).rejects.toThrow('frozen');
  await expect(subgraph.emOf(agent.actor).execute('delete from evidence_item')).rejects.toThrow('permission denied');
});

test('one flipped byte is found, and so is a text that was taken away, added or put in place of another', async () => {
  const flawsOf = async (statement: string, table = 'evidence_item') => {
    const ticket = await saved();
    await agent.ask(ESCALATE, { id: ticket.id });
    const bundle = "bundle_id = (select id from evidence_bundle where ticket_id = ?) and name = 'policy.json'";
    await tamper(table, statement.replace('$item', bundle), [ticket.id]);
    return (await evidenceOf(ticket.id)).check;
  };
  const flip = 'update evidence_item set content = set_byte(content, 40, get_byte(content, 40) # 1) where $item';
  expect(await flawsOf(flip)).toEqual({ isIntact: false, flaws: ['policy.json'] });
  expect(await flawsOf('delete from evidence_item where $item')).toEqual({ isIntact: false, flaws: ['policy.json'] });
  const renamed = await flawsOf("update evidence_item set name = 'z.json' where $item");
  expect(renamed.flaws.toSorted()).toEqual(['policy.json', 'z.json']);
  const listed = "update evidence_bundle set manifest = replace(manifest, 'policy', 'police') where ticket_id = ?";
  expect(await flawsOf(listed, 'evidence_bundle')).toEqual({ isIntact: false, flaws: ['manifest'] });
});

test('while orders is away the evidence waits, no case is told of, and a job completes it once', async () => {
  status = 503;
  const ticket = await saved();
  const { data } = await agent.ask(ESCALATE, { id: ticket.id });
  expect(data.escalateTicket.ticket).toMatchObject({ evidence: { state: 'COLLECTING', digest: null } });
  expect(await eventsOf(ticket.id)).toEqual([]);
  expect((await evidenceOf(ticket.id)).check).toBeNull();
  const [bundle] = await subgraph.em.fork().execute('select id from evidence_bundle where ticket_id = ?', [ticket.id]);
  const collect = () => collectEvidence(subgraph.em.fork(), { bundleId: bundle?.['id'] }, NOW);
  await expect(collect()).rejects.toThrow('orders is away');
  await subgraph.em.fork().execute("update ticket set content = '고친 내용' where id = ?", [ticket.id]);
  status = 200;
  await Promise.all([collect(), collect()]);
  await vi.waitFor(async () => expect(await evidenceOf(ticket.id)).toMatchObject({ state: 'FROZEN' }));
  const events = await eventsOf(ticket.id);
  expect(events).toHaveLength(1);
  expect(events[0]?.data).toMatchObject({ content: '상품 문의', evidence: { itemCount: 9 } });
});

test('an order that is not there is no reason to wait; without a consultation there is no case (K3)', async () => {
  status = 404;
  const lost = await saved();
  await agent.ask(ESCALATE, { id: lost.id });
  expect((await evidenceOf(lost.id)).items).toHaveLength(4);
  const silent = await saved({ content: '  ' });
  const { data } = await agent.ask(ESCALATE, { id: silent.id });
  expect(data.escalateTicket).toEqual({
    ticket: null,
    userErrors: [{ code: 'COUNSELLING_MISSING', field: ['input', 'ticketId'] }],
  });
  expect(await eventsOf(silent.id)).toEqual([]);
  expect(await evidenceOf(lost.id, subgraph.as('CONSUMER'))).toBeUndefined();
});

test('two who escalate at once make one bundle and one case', async () => {
  const ticket = await saved();
  const both = await Promise.all([1, 2].map(() => agent.ask(ESCALATE, { id: ticket.id })));
  expect(both.flatMap(({ data }) => data.escalateTicket.userErrors)).toMatchObject([{ code: 'ALREADY_ESCALATED' }]);
  expect(await eventsOf(ticket.id)).toHaveLength(1);
});
