import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from './ticket.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

async function take(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ticket { id } userErrors { code } } }`,
    { input },
  );
  expect(data[mutation].userErrors).toEqual([]);
  return data[mutation].ticket.id as string;
}

async function deadlinesOf(asker: Asker, filter: Record<string, unknown> = { mine: true }) {
  const { data } = await asker.ask(
    `query ($filter: DeadlineFilter) { callcenterDeadlines(filter: $filter, first: 100) { nodes {
       clock subjectId state dueAt redAt urgency ownerName path } } }`,
    { filter },
  );
  return data.callcenterDeadlines.nodes;
}

async function received(agent: Asker, more: Record<string, unknown> = {}) {
  const { id: customerId } = await aCustomer(subgraph.em);
  const input = { customerId, typeCode: '01', channelCode: '01', title: '문의', content: '내용', ...more };
  return take(agent, 'receiveTicket', input);
}

test('a ticket has three days, or until its due date, and is red after three days in any case (E6)', async () => {
  const agent = subgraph.as('AGENT', { name: '이상담' });
  const plain = await received(agent);
  const reserved = await received(agent, { dueAt: '2026-12-01T00:00:00Z' });
  const open = await deadlinesOf(agent);
  expect(open).toMatchObject([
    { subjectId: plain, dueAt: '2026-11-24T05:00:00.000Z', redAt: '2026-11-24T05:00:00.000Z', urgency: 'SOON' },
    { subjectId: reserved, dueAt: '2026-12-01T00:00:00.000Z', redAt: '2026-11-24T05:00:00.000Z', urgency: 'CALM' },
  ]);
  expect(open[0].path).toBe(`/callcenter/tickets/${plain}`);

  subgraph.setNow(new Date('2026-11-24T05:00:01Z'));
  expect(await deadlinesOf(agent)).toMatchObject([{ urgency: 'OVERDUE' }, { urgency: 'RED' }]);
  subgraph.setNow(NOW);
});

test('a ticket that is handed over is another one to finish; finished or thrown away it presses nobody', async () => {
  const agent = subgraph.as('AGENT');
  const colleague = subgraph.as('AGENT', { name: '박동료' });
  await anAgent(subgraph.em, { id: colleague.actor.id, name: '박동료' });
  const [handedOver, thrownAway] = [await received(agent), await received(agent)];
  await take(agent, 'transferTicket', { ticketId: handedOver, transfereeId: colleague.actor.id });
  await take(agent, 'discardTicket', { ticketId: thrownAway });
  expect(await deadlinesOf(agent)).toEqual([]);
  expect(await deadlinesOf(colleague)).toMatchObject([{ subjectId: handedOver, ownerName: '박동료' }]);

  await take(colleague, 'completeTicket', { ticketId: handedOver });
  expect(await deadlinesOf(colleague)).toEqual([]);
  expect(await deadlinesOf(colleague, { mine: true, ended: true })).toMatchObject([{ state: 'MET' }]);
});

test('tickets of before, and imported ones, get their time from the day they were received', async () => {
  const agent = subgraph.as('AGENT', { name: '최이전' });
  await anAgent(subgraph.em, { id: agent.actor.id, name: '최이전' });
  const { id: customerId } = await aCustomer(subgraph.em);
  const before = { customerId, receivedById: agent.actor.id, receivedAt: new Date('2026-11-10T00:00:00Z') };
  const open = await aTicket(subgraph.em, before);
  await aTicket(subgraph.em, { ...before, state: 'COMPLETED' });
  await sweepDeadlines(subgraph.em.fork(), NOW);
  await sweepDeadlines(subgraph.em.fork(), NOW);
  expect(await deadlinesOf(agent)).toMatchObject([{ subjectId: open.id, urgency: 'OVERDUE', state: 'RUNNING' }]);
});
