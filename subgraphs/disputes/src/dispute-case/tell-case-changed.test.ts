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
    { caseId: id, number, state: 'SELF_RESOLUTION', businessId: business.id, at: NOW.toISOString() },
  ]);
});
