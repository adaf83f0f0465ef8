import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { PERSON_CHANGED } from './change-agent.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

function tell(id: string, more: object = {}) {
  const data = { id, name: '박동료', roles: ['AGENT'], suspended: false, at: NOW.toISOString(), ...more };
  return subgraph.hear({ type: PERSON_CHANGED, data, source: 'accounts' });
}

async function namesOffered(): Promise<string[]> {
  const { data } = await subgraph.as('AGENT').ask('{ agents { id } }');
  return data.agents.map(({ id }: { id: string }) => id);
}

async function hand(ticketId: string, transfereeId: string) {
  const { data } = await subgraph.as('SENIOR').ask(
    `mutation { transferTicket(input: { ticketId: "${ticketId}", transfereeId: "${transfereeId}" }) {
       ticket { status } userErrors { code } } }`,
  );
  return data.transferTicket;
}

test('a colleague is offered from the day they come to the desk, before any act of theirs', async () => {
  const [agent, officer] = [newId(), newId()];
  await tell(agent);
  await tell(officer, { roles: ['OFFICER'] });
  const offered = await namesOffered();
  expect(offered).toContain(agent);
  expect(offered).not.toContain(officer);
});

test('to an agent who left nothing is handed over, and what they left behind is found and handed to another', async () => {
  const [left, stays] = [await anAgent(subgraph.em), await anAgent(subgraph.em)];
  const { id: customerId } = await aCustomer(subgraph.em);
  const taken = await aTicket(subgraph.em, { customerId, receivedById: left.id, number: 'L1' });
  const handedOver = { state: 'TRANSFERRED', receivedById: stays.id, transfereeId: left.id, number: 'L2' } as const;
  const got = await aTicket(subgraph.em, { customerId, ...handedOver });
  await aTicket(subgraph.em, { customerId, receivedById: stays.id });
  await tell(left.id, { suspended: true });
  // What comes late changes nothing.
  await tell(left.id, { at: '2026-11-21T04:00:00Z' });
  expect(await namesOffered()).not.toContain(left.id);
  expect(await hand(taken.id, left.id)).toEqual({ ticket: null, userErrors: [{ code: 'TRANSFEREE_LEFT' }] });

  const leftBehind = async () => {
    const { data } = await subgraph.as('SENIOR').ask('{ tickets(filter: { leftBehind: true }) { nodes { number } } }');
    return data.tickets.nodes.map(({ number }: { number: string }) => number).toSorted();
  };
  expect(await leftBehind()).toEqual(['L1', 'L2']);
  await hand(taken.id, stays.id);
  await hand(got.id, stays.id);
  expect(await leftBehind()).toEqual([]);

  await tell(left.id, { at: '2026-11-21T06:00:00Z' });
  expect(await namesOffered()).toContain(left.id);
});
