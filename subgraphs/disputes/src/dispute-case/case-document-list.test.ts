import { newId } from '@madang/subgraph-kit';
import { startTestRegister, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let register: Awaited<ReturnType<typeof startTestRegister>>;
let subgraph: TestSubgraph;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(disputes, NOW, { slices: { accounts: register.url } });
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});

async function listed(asker: Asker) {
  const { data, errors } = await asker.ask(
    '{ disputesDocuments { nodes { id kind subjectLabel readings { side } } } }',
  );
  return errors.length > 0 ? errors[0]?.extensions : data.disputesDocuments.nodes;
}

test('officers and leads list the documents of cases they read, and who has taken them; parties have no list', async () => {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당' });
  const business = await aBusiness(subgraph.em, { email: 'cs@game.example', address: '서울특별시 강남구 게임로 1' });
  const { id, number } = await aCase(subgraph.em, { officerId: officer.actor.id, respondentId: business.id });
  await officer.ask('mutation ($id: ID!) { notifyReceipt(input: { caseId: $id }) { userErrors { code } } }', { id });

  const [document] = await listed(officer);
  expect(document).toMatchObject({ kind: 'RECEIPT_NOTICE', subjectLabel: number, readings: [] });
  await subgraph.em.execute("insert into document_reading (id, document_id, side, at) values (?, ?, 'RESPONDENT', ?)", [
    newId(),
    document.id,
    NOW,
  ]);
  for (const reader of [officer, subgraph.as('LEAD')]) {
    expect(await listed(reader)).toMatchObject([{ id: document.id, readings: [{ side: 'RESPONDENT' }] }]);
  }
  const party = subgraph.as('PARTNER', { business: business.id });
  expect(await listed(party)).toMatchObject({ code: 'FORBIDDEN' });
});
