import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { isOverdue, TICKET_STATUSES } from '../ticket/index.ts';
import { TicketRow } from '../ticket/ticket.entity.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const NOW = new Date('2020-07-14T08:00:00Z');
const BUCKETS = ['RECEIVED', 'SENT', 'TAKEN', 'CALLBACK'] as const;
const COUNTS = 'worklistCounts { received sent taken callbacks total red }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

async function atDesk(name: string): Promise<Asker> {
  const asker = subgraph.as('AGENT', { name });
  await anAgent(subgraph.em, { id: asker.actor.id, name });
  return asker;
}

async function listed(asker: Asker, bucket: string): Promise<string[]> {
  const { data } = await asker.ask(`{ worklist(bucket: ${bucket}, first: 100) { nodes { number } } }`);
  return data.worklist.nodes.map(({ number }: { number: string }) => number);
}

const countsOf = async (asker: Asker) => (await asker.ask(`{ ${COUNTS} }`)).data.worklistCounts;

test('the rows of document 002 are 9 = 2 + 2 + 3 + 2, and the oldest is red (E5, E6)', async () => {
  const [won, kim] = [await atDesk('이순신'), await atDesk('김나래')];
  const { id: customerId } = await aCustomer(subgraph.em);
  const [mine, theirs] = [won.actor.id, kim.actor.id];
  const handedOver = { state: 'TRANSFERRED', transferredAt: NOW } as const;
  const toMe = { ...handedOver, receivedById: theirs, transferredById: theirs, transfereeId: mine };
  const byMe = { ...handedOver, receivedById: mine, transferredById: mine, transfereeId: theirs };
  const callback = { receivedById: mine, outcomeCode: '2' };
  const rows: readonly (readonly [string, Partial<TicketRow> & Pick<TicketRow, 'receivedById'>])[] = [
    ['99', { ...toMe, receivedAt: new Date('2020-06-03T05:57:10Z') }],
    ['195', { receivedById: mine, state: 'COMPLETED' }],
    ['196', { receivedById: mine }],
    ['197', byMe],
    ['198', callback],
    ['199', toMe],
    ['200', byMe],
    ['201', { receivedById: mine }],
    ['202', callback],
    ['205', { receivedById: mine }],
  ];
  for (const [number, more] of rows)
    await aTicket(subgraph.em, { customerId, number, receivedAt: new Date(NOW.getTime() - 3_600_000), ...more });
  expect(await countsOf(won)).toEqual({ received: 2, sent: 2, taken: 3, callbacks: 2, total: 9, red: 1 });
  expect(await Promise.all(BUCKETS.map((bucket) => listed(won, bucket)))).toEqual([
    ['199', '99'],
    ['200', '197'],
    ['205', '201', '196'],
    ['202', '198'],
  ]);
  expect(await countsOf(kim)).toMatchObject({ received: 2, sent: 2, total: 4 });
});

/** Numbers that look like chance and are the same in each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const STEPS = ['transfer', 'transfer', 'complete', 'discard'] as const;

test('of 500 tickets and after acts of four agents at once, every count is what is there, and a ticket stands in one list at most', async () => {
  const agents = await Promise.all(['가', '나', '다', '라'].map(atDesk));
  const { id: customerId } = await aCustomer(subgraph.em);
  const anyOf = chance(7);
  const someone = () => agents[anyOf(agents.length)]?.actor.id ?? '';
  const em = subgraph.em.fork();
  const ids = Array.from({ length: 500 }, () => newId());
  for (const id of ids) {
    const state = TICKET_STATUSES[anyOf(5)] ?? 'TRANSFERRED';
    const isHandedOver = state === 'TRANSFERRED' || anyOf(2) === 0;
    em.create(TicketRow, {
      id,
      number: id,
      state,
      typeCode: '01',
      channelCode: '01',
      outcomeCode: String(1 + anyOf(3)),
      direction: 'INBOUND',
      title: '문의',
      content: '내용',
      customerId,
      receivedAt: new Date(NOW.getTime() - anyOf(120) * 3_600_000),
      receivedById: someone(),
      transfereeId: isHandedOver ? someone() : null,
      transferredById: isHandedOver ? someone() : null,
    });
  }
  await em.flush();
  const step = (index: number) => {
    const name = STEPS[anyOf(STEPS.length)] ?? 'complete';
    const to = name === 'transfer' ? `, transfereeId: "${someone()}"` : '';
    return `a${index}: ${name}Ticket(input: { ticketId: "${ids[anyOf(60)]}"${to} }) { ticket { id } }`;
  };
  await Promise.all(
    agents.map((agent) =>
      agent.ask(`mutation { ${Array.from({ length: 25 }, (_, index) => step(index)).join('\n')} }`),
    ),
  );
  const rows = await subgraph.em.fork().find(TicketRow, { id: { $in: ids } });
  for (const agent of agents) {
    const lists = await Promise.all(BUCKETS.map((bucket) => listed(agent, bucket)));
    const { id } = agent.actor;
    const open = rows.filter(
      ({ state, receivedById, transfereeId, transferredById }) =>
        (state === 'RECEIVED' && receivedById === id) ||
        (state === 'TRANSFERRED' && (transfereeId === id || transferredById === id)),
    );
    expect(lists.flat().toSorted()).toEqual(open.map(({ number }) => number).toSorted());
    const [received, sent, taken, callbacks] = lists.map((list) => list.length);
    const red = open.filter((ticket) => isOverdue(ticket, NOW)).length;
    expect(await countsOf(agent)).toEqual({ received, sent, taken, callbacks, total: open.length, red });
  }
});

test('an agent whose counts an act changes is told at once, and so is who had the ticket before', async () => {
  const [one, two, three] = [await atDesk('하나'), await atDesk('둘'), await atDesk('셋')];
  const { id: customerId } = await aCustomer(subgraph.em);
  const ticket = await aTicket(subgraph.em, { customerId, receivedById: one.actor.id });
  const desk = await two.follow('subscription { deskEvents { kind counts { received sent total } } }');
  const told = async () => (await desk.next()).value?.data.deskEvents;
  const hand = (asker: Asker, to: Asker) =>
    asker.ask(
      `mutation { transferTicket(input: { ticketId: "${ticket.id}", transfereeId: "${to.actor.id}" }) { userErrors { code } } }`,
    );
  expect(await told()).toEqual({ kind: 'SNAPSHOT', counts: { received: 0, sent: 0, total: 0 } });
  await hand(one, two);
  expect(await told()).toEqual({ kind: 'COUNTS', counts: { received: 1, sent: 0, total: 1 } });
  await hand(two, three);
  expect(await told()).toEqual({ kind: 'COUNTS', counts: { received: 0, sent: 1, total: 1 } });
  await hand(three, one);
  expect(await told()).toEqual({ kind: 'COUNTS', counts: { received: 0, sent: 0, total: 0 } });
  await desk.return(undefined);
});

test('recent transfers show finished ones too, and after a reset what was handed over before it (초기화)', async () => {
  const [one, two] = [await atDesk('보내는이'), await atDesk('받는이')];
  const { id: customerId } = await aCustomer(subgraph.em);
  const transfers = async () => {
    const { data } = await two.ask(
      '{ recentTransfers { nodes { number status } } transferReset { resetAt laterCount } }',
    );
    return {
      numbers: data.recentTransfers.nodes.map(({ number }: { number: string }) => number),
      ...data.transferReset,
    };
  };
  const handed = (number: string, minute: number, state: TicketRow['state'] = 'TRANSFERRED') =>
    aTicket(subgraph.em, {
      customerId,
      number,
      state,
      receivedById: one.actor.id,
      transferredById: one.actor.id,
      transfereeId: two.actor.id,
      transferredAt: new Date(NOW.getTime() + minute * 60_000),
    });
  await handed('T1', -2, 'COMPLETED');
  await handed('T2', -1);
  expect(await transfers()).toEqual({ numbers: ['T2', 'T1'], resetAt: null, laterCount: 0 });
  const reset = () =>
    two.ask('mutation { resetRecentTransfers(input: {}) { reset { resetAt laterCount } userErrors { code } } }');
  expect((await reset()).data.resetRecentTransfers.reset).toEqual({ resetAt: NOW.toISOString(), laterCount: 0 });
  await handed('T3', 1);
  expect(await transfers()).toEqual({ numbers: ['T2', 'T1'], resetAt: NOW.toISOString(), laterCount: 1 });
  subgraph.setNow(new Date(NOW.getTime() + 2 * 60_000));
  await reset();
  expect(await transfers()).toMatchObject({ numbers: ['T3', 'T2', 'T1'], laterCount: 0 });
  subgraph.setNow(NOW);
});

test('all tickets are asked for by agent, codes, days and what is red (전체상담)', async () => {
  const one = await atDesk('거르는이');
  const { id: customerId } = await aCustomer(subgraph.em);
  const of = (number: string, more: Partial<TicketRow>) =>
    aTicket(subgraph.em, { customerId, number, receivedById: one.actor.id, receivedAt: NOW, ...more });
  await of('F1', { typeCode: '04', outcomeCode: '4' });
  await of('F2', { channelCode: '02', receivedAt: new Date('2020-07-10T00:00:00Z') });
  await of('F3', { state: 'COMPLETED', receivedAt: new Date('2020-07-10T00:00:00Z') });
  const found = async (filter: string) => {
    const { data } = await one.ask(
      `{ tickets(filter: { agentId: "${one.actor.id}", ${filter} }) { nodes { number } } }`,
    );
    return data.tickets.nodes.map(({ number }: { number: string }) => number).toSorted();
  };
  expect(await found('')).toEqual(['F1', 'F2', 'F3']);
  expect(await found('typeCode: "04", outcomeCode: "4"')).toEqual(['F1']);
  expect(await found('channelCode: "02"')).toEqual(['F2']);
  expect(await found('red: true')).toEqual(['F2']);
  expect(await found('from: "2020-07-10T00:00:00Z", until: "2020-07-14T08:00:00Z"')).toEqual(['F2', 'F3']);
});

test('nobody but the desk has lists of work', async () => {
  const { errors } = await subgraph.as('OFFICER').ask(`{ ${COUNTS} }`);
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
