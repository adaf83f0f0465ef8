import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCall } from '../call/call.factory.ts';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const NOW = new Date('2026-11-23T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

interface About {
  readonly agentId: string;
  readonly customerId: string;
  readonly ticketId: string | null;
}

const callOf = async (about: About, minute: number): Promise<string> =>
  (await aCall(subgraph.em.fork(), { ...about, rangAt: new Date(NOW.getTime() + minute * 60_000) })).id;

const idsOf = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);

test('a ticket tells its calls oldest first, a call its ticket, a customer all their calls newest first in pages', async () => {
  const [agent, other] = [subgraph.as('AGENT'), subgraph.as('SENIOR')];
  for (const { actor } of [agent, other]) await anAgent(subgraph.em, { id: actor.id });
  const { id: customerId } = await aCustomer(subgraph.em);
  const [one, two] = await Promise.all(
    ['1', '2'].map((number) => aTicket(subgraph.em, { customerId, receivedById: agent.actor.id, number })),
  );
  const about = { customerId, agentId: agent.actor.id };
  const late = await callOf({ ...about, ticketId: one?.id ?? null }, 3);
  const early = await callOf({ ...about, ticketId: one?.id ?? null }, 1);
  const none = await callOf({ ...about, ticketId: null }, 2);
  const ask = async (asker: Asker, tickets: readonly (string | undefined)[]) => {
    const named = tickets.map((id, index) => `t${index}: ticket(id: "${id}") { calls { id number ticket { id } } }`);
    const { data, errors } = await asker.ask(
      `{ ${named.join(' ')} customer(id: "${customerId}") { calls(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
    );
    expect(errors).toEqual([]);
    return data;
  };
  const seen = await ask(agent, [one?.id, two?.id]);
  expect([idsOf(seen.t0.calls), seen.t1.calls]).toEqual([[early, late], []]);
  expect(seen.t0.calls[0]).toMatchObject({ number: '01055556666', ticket: { id: one?.id } });
  const { nodes, pageInfo } = seen.customer.calls;
  expect([idsOf(nodes), pageInfo.hasNextPage]).toEqual([[late, none], true]);
  const { data } = await agent.ask(
    `{ customer(id: "${customerId}") { calls(after: "${pageInfo.endCursor}") { nodes { id } } } callsToday { id ticket { number } } }`,
  );
  expect(idsOf(data.customer.calls.nodes)).toEqual([early]);
  expect(data.callsToday[0]).toEqual({ id: late, ticket: { number: one?.number } });
  // A colleague sees the number by its mask; who only reads tickets sees no call at all.
  expect((await ask(other, [one?.id])).t0.calls[0].number).toBe('010-****-6666');
  for (const role of ['OFFICER', 'LEAD', 'ADMIN'] as const) {
    const unseen = await subgraph
      .as(role)
      .ask(`{ ticket(id: "${one?.id}") { calls { id } } customer(id: "${customerId}") { calls { nodes { id } } } }`);
    expect(unseen.data).toEqual({ ticket: { calls: [] }, customer: { calls: { nodes: [] } } });
  }
  const ofOne = await subgraph.statementsOf(() => ask(agent, [one?.id]));
  expect((await subgraph.statementsOf(() => ask(agent, [one?.id, two?.id]))).length).toBe(ofOne.length);
});
