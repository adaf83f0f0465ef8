import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import type { TicketRow } from '../ticket/ticket.entity.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { forgetWatches } from './watch-ticket.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const SHOWN = 'kind ticket { number version content watchers { agent { name } isWriting } }';

let subgraph: TestSubgraph;
let one: Asker;
let other: Asker;
let ticket: TicketRow;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  [one, other] = [subgraph.as('AGENT', { name: '김나래' }), subgraph.as('AGENT', { name: '박도윤' })];
});
beforeEach(async () => {
  subgraph.setNow(NOW);
  const { id: customerId } = await aCustomer(subgraph.em);
  const { id: receivedById } = await anAgent(subgraph.em);
  ticket = await aTicket(subgraph.em, { customerId, receivedById, orderId: newId() });
});
afterAll(() => subgraph.stop());

async function watch(asker: Asker, more: object = {}) {
  const { data } = await asker.ask(
    `mutation ($input: WatchTicketInput!) { watchTicket(input: $input) {
       ticket { watchers { agent { name } isWriting } } userErrors { code } } }`,
    { input: { ticketId: ticket.id, ...more } },
  );
  return data.watchTicket;
}

async function look(asker: Asker, at: Record<string, string>) {
  const said = Object.entries(at).map(([name, id]) => `${name}: "${id}"`);
  const stream = await asker.follow(`subscription { ticketChanged(${said.join(', ')}) { ${SHOWN} } }`);
  return { told: async () => (await stream.next()).value?.data.ticketChanged, close: () => stream.return(undefined) };
}

const change = (asker: Asker, content: string, expectedVersion: number) =>
  asker.ask(
    `mutation ($input: ChangeTicketInput!) { changeTicket(input: $input) { ticket { version } current { content } userErrors { code } } }`,
    {
      input: {
        ticketId: ticket.id,
        customerId: ticket.customerId,
        orderId: ticket.orderId,
        typeCode: '01',
        channelCode: '01',
        title: ticket.title,
        content,
        expectedVersion,
      },
    },
  );

test('two agents on one ticket see each other, and neither text is lost', async () => {
  await watch(one);
  const screen = await look(one, { ticketId: ticket.id });
  expect(await screen.told()).toMatchObject({
    kind: 'SNAPSHOT',
    ticket: { version: 1, watchers: [{ agent: { name: '김나래' }, isWriting: false }] },
  });
  expect((await watch(other)).ticket.watchers).toHaveLength(2);
  expect(await screen.told()).toMatchObject({ kind: 'PRESENCE' });
  await watch(other, { isWriting: true });
  const seen = await screen.told();
  expect(seen.kind).toBe('PRESENCE');
  expect(seen.ticket.watchers).toContainEqual({ agent: { name: '박도윤' }, isWriting: true });

  await change(other, '박도윤의 글', 1);
  expect(await screen.told()).toMatchObject({ kind: 'CHANGED', ticket: { version: 2, content: '박도윤의 글' } });
  const { data } = await change(one, '김나래의 글', 1);
  expect(data.changeTicket).toEqual({
    ticket: null,
    current: { content: '박도윤의 글' },
    userErrors: [{ code: 'TICKET_CHANGED' }],
  });
  await screen.close();
});

test('who says again that they look on is no news; who closes it or falls silent is gone', async () => {
  const screen = await look(one, { ticketId: ticket.id });
  await screen.told();
  await watch(other);
  await watch(other);
  await watch(other, { isOver: true });
  await watch(other, { isOver: true });
  await watch(other, { isWriting: true });
  const told = [await screen.told(), await screen.told(), await screen.told()];
  expect(told.map(({ kind }) => kind)).toEqual(['PRESENCE', 'PRESENCE', 'PRESENCE']);
  expect(told[2].ticket.watchers).toEqual([{ agent: { name: '박도윤' }, isWriting: true }]);
  subgraph.setNow(new Date(NOW.getTime() + 46_000));
  expect((await watch(one)).ticket.watchers).toEqual([{ agent: { name: '김나래' }, isWriting: false }]);
  await forgetWatches(subgraph.em.fork(), null, new Date(NOW.getTime() + 2 * 86_400_000));
  expect(await subgraph.em.execute('select * from ticket_watch')).toEqual([]);
  await screen.close();
});

test('who looks at an order or a customer hears of their tickets, new ones too, and not of others or of who looks', async () => {
  const screen = await look(one, { orderId: ticket.orderId ?? '', customerId: newId() });
  expect(await screen.told()).toEqual({ kind: 'SNAPSHOT', ticket: null });
  const { id: customerId } = await aCustomer(subgraph.em);
  const receive = (orderId: string, title: string) =>
    other.ask('mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { ticket { id } } }', {
      input: { customerId, orderId, typeCode: '01', channelCode: '01', title, content: title },
    });
  await watch(other);
  await receive(newId(), '다른 주문');
  await receive(ticket.orderId ?? '', '같은 주문');
  expect(await screen.told()).toMatchObject({ kind: 'CHANGED', ticket: { content: '같은 주문' } });
  await screen.close();
});

test('a ticket that is not there is looked at by nobody, and nobody but the desk looks on', async () => {
  expect((await watch(one, { ticketId: newId() })).userErrors).toEqual([{ code: 'TICKET_UNKNOWN' }]);
  const { errors } = await subgraph
    .as('OFFICER')
    .ask(`mutation { watchTicket(input: { ticketId: "${ticket.id}" }) { userErrors { code } } }`);
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
