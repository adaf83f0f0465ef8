import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { aCustomer } from './customer.factory.ts';

const NAMES = 'query ($id: ID!) { customer(id: $id) { name mobile phone } }';
const LOG =
  'query ($id: ID!) { callcenterAccessLog(filter: { subjectId: $id }) { nodes { act fields reason accountLogin } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
});
afterAll(() => subgraph.stop());

const logOf = async (id: string) =>
  (await subgraph.as('ADMIN', { login: 'overseer' }).ask(LOG, { id })).data.callcenterAccessLog.nodes;

test.each([
  ['AGENT', '가나다'],
  ['SENIOR', '가나다'],
  ['OFFICER', '가나다'],
  ['LEAD', '가나다'],
  ['ADMIN', '가나다'],
  ['MODERATOR', '가*다'],
] as const)('%s sees the name as %s, and numbers masked', async (role, name) => {
  const { id } = await aCustomer(subgraph.em, { name: '가나다', mobile: '01011112222', phone: '0211113333' });
  const { data } = await subgraph.as(role).ask(NAMES, { id });
  expect(data.customer).toEqual({ name, mobile: '010-****-2222', phone: '02-****-3333' });
  expect(await logOf(id)).toHaveLength(name === '가나다' ? 1 : 0);
});

test('a customer sees their own numbers whole', async () => {
  const { id } = await aCustomer(subgraph.em, { name: '가나다', mobile: '01011112222' });
  const { data } = await subgraph.as('CONSUMER', { customer: id }).ask(NAMES, { id });
  expect(data.customer).toEqual({ name: '가나다', mobile: '01011112222', phone: null });
});

test('an agent who calls back is shown the number for a reason that is logged', async () => {
  const { id } = await aCustomer(subgraph.em, { name: '가나다', mobile: '01011112222' });
  const reveal =
    'mutation ($id: ID!, $reason: String!) { revealCustomer(input: { customerId: $id, reason: $reason }) { revealed { mobile phone } userErrors { code message field } } }';
  const agent = subgraph.as('AGENT', { login: 'caller' });
  const refused = await agent.ask(reveal, { id, reason: ' ' });
  expect(refused.data.revealCustomer).toEqual({
    revealed: null,
    userErrors: [{ code: 'REASON_TOO_SHORT', message: '사유를 5자 이상 입력해 주십시오.', field: ['input', 'reason'] }],
  });
  const unknown = await agent.ask(reveal, { id: newId(), reason: '회신 전화' });
  expect(unknown.data.revealCustomer.userErrors).toMatchObject([
    { code: 'SUBJECT_UNKNOWN', field: ['input', 'customerId'] },
  ]);
  const shown = await agent.ask(reveal, { id, reason: '회신 전화' });
  expect(shown.data.revealCustomer).toEqual({ revealed: { mobile: '01011112222', phone: null }, userErrors: [] });
  expect(await logOf(id)).toEqual([
    { act: 'REVEAL', fields: ['email', 'mid', 'mobile', 'name', 'phone'], reason: '회신 전화', accountLogin: 'caller' },
  ]);
});

test('after a day of work no table holds a name or a number in clear; the check finds one that was planted', async () => {
  const name = '숨은고객이름';
  const { id } = await aCustomer(subgraph.em, { name, mobile: '01077778888', phone: '0277779999' });
  const agent = subgraph.as('AGENT');
  const input = {
    customerId: id,
    typeCode: '01',
    channelCode: '01',
    title: '문의',
    content: '주민번호 900101-1234567',
  };
  const saved = await agent.ask(
    'mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { ticket { id content customer { name mobile } } } }',
    { input },
  );
  expect(saved.data.receiveTicket.ticket.content).toBe('주민번호 900101-*******');
  const escalated = await agent.ask(
    'mutation ($id: ID!) { escalateTicket(input: { ticketId: $id, reason: "합의 불가 900101-1234567" }) { userErrors { code } } }',
    { id: saved.data.receiveTicket.ticket.id },
  );
  expect(escalated.data.escalateTicket.userErrors).toEqual([]);
  await agent.ask(
    'mutation ($id: ID!) { revealCustomer(input: { customerId: $id, reason: "회신 전화" }) { revealed { name } } }',
    { id },
  );
  const seeded = [name, '01077778888', '010-7777-8888', '0277779999', '1234567'];
  expect(await subgraph.clearText(seeded)).toEqual([]);
  await subgraph.em.execute("update ticket set operator_memo = '010-7777-8888' where customer_id = ?", [id]);
  expect(await subgraph.clearText(seeded)).toEqual(['public.ticket: 010-7777-8888']);
});

describe('searches of the desk', () => {
  beforeAll(async () => {
    await subgraph.em.execute(`insert into customer (id, number, name, personal_index)
      select gen_random_uuid(), 'MANY' || i, '\\x01', array[md5(i::text), md5((i % 50)::text)] from generate_series(1, 20000) as i`);
    // As autovacuum leaves a table: entries that wait to be put into the index are there.
    await subgraph.em.execute('vacuum analyze customer');
  });

  describe.each(['AGENT', 'MODERATOR'] as const)('of %s', (role) => {
    test.each([
      ['홍길', 'customer_personal_index'],
      ['010-1234-5678', 'customer_personal_index'],
      ['5678', 'customer_personal_index'],
      ['ETS0002002171', 'customer_number_unique'],
    ])('%s is found by an index among many', async (search, index) => {
      const asker = subgraph.as(role);
      const heard = await subgraph.statementsOf(() =>
        asker.ask('query ($s: String!) { customers(search: $s) { nodes { id } } }', { s: search }),
      );
      const sql = heard.find((statement) => statement.includes('personal_index &&'));
      // Where a rule of rows stands before the index, the identifiers are looked for past it.
      const em = role === 'AGENT' ? subgraph.emOf(asker.actor) : subgraph.em.fork();
      const plan = await em.execute<Record<string, string>[]>(
        `explain ${sql?.replaceAll(/^\[query\] |\s*\[took.*$/g, '')}`,
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).toContain(index);
      expect(text).not.toContain('Seq Scan');
    });
  });
});

describe('how long it is kept', () => {
  const job = () => callcenter.jobs['keep-retention'];
  const left = async () => {
    const rows = await subgraph.em
      .fork()
      .execute<{ id: string }[]>('select id from ticket union select id from customer');
    return new Set(rows.map(({ id }) => id));
  };

  test('a finished ticket three years after its last step, a customer five years after the last purchase with no ticket left', async () => {
    const em = subgraph.em.fork();
    const agent = await anAgent(em);
    const customer = await aCustomer(em, { joinedOn: '2015-01-01', lastPurchasedOn: '2018-05-05' });
    const [done, open] = await Promise.all(
      (['COMPLETED', 'RECEIVED'] as const).map((state) =>
        aTicket(subgraph.em.fork(), { customerId: customer.id, receivedById: agent.id, state }),
      ),
    );
    const step = `insert into ticket_step (id, ticket_id, step, to_state, actor_id, taken_at) values (?, ?, 'complete', 'COMPLETED', ?, ?)`;
    for (const ticket of [done, open]) await em.execute(step, [newId(), ticket?.id, agent.id, '2023-11-21T14:59:59Z']);
    await job()?.run(em, {}, new Date('2026-11-21T14:59:59Z'));
    expect(await left()).toContain(done?.id);
    await job()?.run(em, {}, new Date('2026-11-21T15:00:00Z'));
    const after = await left();
    expect([done?.id, open?.id, customer.id].map((id) => after.has(id ?? ''))).toEqual([false, true, true]);
    await em.execute("update ticket set state = 'DISCARDED' where id = ?", [open?.id]);
    await job()?.run(em, {}, new Date('2026-11-22T15:00:00Z'));
    const end = await left();
    expect([open?.id, customer.id].map((id) => end.has(id ?? ''))).toEqual([false, true]);
    await job()?.run(em, {}, new Date('2026-11-23T15:00:00Z'));
    expect((await left()).has(customer.id)).toBe(false);
  });
});
