import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function told(caseId: string): Promise<unknown[]> {
  const rows = await subgraph.em
    .fork()
    .execute<{ data: unknown }[]>(
      "select data from outbox_event where type = 'disputes.case-changed' and data ->> 'caseId' = ? order by id",
      [caseId],
    );
  return rows.map(({ data }) => data);
}

test('a business hears of its case from the notice on, by ids and the state', async () => {
  const officer = subgraph.as('OFFICER', { id: newId() });
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const business = await aBusiness(subgraph.em);
  const { id, number } = await aCase(subgraph.em, { officerId: officer.actor.id });
  await officer.ask(
    'mutation ($caseId: ID!, $businessName: String!) { nameRespondent(input: { caseId: $caseId, businessName: $businessName }) { userErrors { code } } }',
    { caseId: id, businessName: business.name },
  );
  expect(await told(id)).toEqual([]);
  await officer.ask('mutation ($caseId: ID!) { notifyReceipt(input: { caseId: $caseId }) { userErrors { code } } }', {
    caseId: id,
  });
  expect(await told(id)).toEqual([
    { caseId: id, number, state: 'NOTIFIED', businessId: business.id, at: NOW.toISOString() },
  ]);
});

test('who holds money for goods hears that they are in dispute, and how that ended; of a case about no order nothing', async () => {
  const goods = { orderId: newId(), orderLineId: newId() };
  const ticket = {
    ticketId: newId(),
    ticketNumber: '0000000198',
    customerId: newId(),
    customerName: '홍길동',
    title: '환불 거부',
    content: '불량',
    reason: '합의 안 됨',
    escalatedBy: { id: newId(), name: '김상담' },
    counselling: { ticketNumber: '0000000201', at: '2026-11-21T04:00:00Z', by: '이상담' },
    evidence: { digest: 'a'.repeat(64) },
  };
  for (const order of [goods, { orderId: null, orderLineId: null }])
    await subgraph.hear({ type: 'callcenter.ticket-escalated', data: { ...ticket, ...order, ticketId: newId() } });
  const events = () =>
    subgraph.em
      .fork()
      .execute<{ type: string; data: Record<string, unknown> }[]>(
        "select type, data from outbox_event where type in ('disputes.case-opened', 'disputes.case-ended') order by id",
      );
  const [opened, ...others] = await events();
  expect(others).toEqual([]);
  expect(opened).toEqual({
    type: 'disputes.case-opened',
    data: { caseId: expect.any(String), number: expect.any(String), ...goods },
  });
  const officer = subgraph.as('OFFICER', { id: newId() });
  await anOfficer(subgraph.em, { id: officer.actor.id });
  await subgraph.em
    .fork()
    .execute('update dispute_case set officer_id = ? where id = ?', [officer.actor.id, opened?.data['caseId']]);
  await officer.ask(
    'mutation ($caseId: ID!) { withdrawCase(input: { caseId: $caseId, reason: "취하" }) { userErrors { code } } }',
    { caseId: opened?.data['caseId'] },
  );
  expect((await events()).slice(1)).toEqual([
    { type: 'disputes.case-ended', data: { ...opened?.data, state: 'WITHDRAWN', result: null } },
  ]);
});
