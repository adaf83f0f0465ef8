import { newId } from '@madang/subgraph-kit';
import {
  startTestRegister,
  startTestSubgraph,
  withoutFilters,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

test('a list holds what its reader reads by the filter and by the rules alone; no other team asks to revoke what it does not', async () => {
  const officer = subgraph.as('OFFICER', { team: '1팀' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: '1팀' });
  const { id: respondentId } = await aBusiness(subgraph.em, { email: 'cs@game.example' });
  const { id, number } = await aCase(subgraph.em, { officerId: officer.actor.id, respondentId, team: '1팀' });
  await officer.ask('mutation ($id: ID!) { notifyReceipt(input: { caseId: $id }) { userErrors { code } } }', { id });
  const numbers = async (asker: Asker): Promise<string[]> =>
    (await listed(asker)).map(({ subjectLabel }: { subjectLabel: string }) => subjectLabel);
  const stranger = subgraph.as('OFFICER', { team: '2팀' });
  const check = async () => {
    expect(await numbers(officer)).toContain(number);
    expect(await numbers(stranger)).not.toContain(number);
  };
  await check();
  await withoutFilters(check);
  const [{ id: documentId }] = await listed(officer);
  expect(await revoke(stranger, documentId)).toBe('DOCUMENT_UNKNOWN');
});

test.each([
  ['ADMIN', null],
  ['AGENT', '상담팀'],
] as const)('a lead of any team grants what somebody of another asked to revoke: %s of %s', async (role, team) => {
  const { id: respondentId } = await aBusiness(subgraph.em, { email: 'cs@game.example' });
  const officer = subgraph.as('OFFICER', { team: '3팀' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: '3팀' });
  const { id } = await aCase(subgraph.em, { officerId: officer.actor.id, respondentId, team: '3팀' });
  await officer.ask('mutation ($id: ID!) { notifyReceipt(input: { caseId: $id }) { userErrors { code } } }', { id });
  await vi.waitFor(
    async () => {
      const states = await subgraph.em.execute('select state from issued_document where subject_id = ?', [id]);
      expect(states).toEqual([{ state: 'ISSUED' }]);
    },
    { timeout: 20_000 },
  );
  const [{ id: documentId }] = await subgraph.em.execute<[{ id: string }]>(
    'select id from issued_document where subject_id = ?',
    [id],
  );
  const approvalId = await revoke(subgraph.as(role, { team }), documentId);
  const { data } = await subgraph
    .as('LEAD', { team: '4팀' })
    .ask(
      'mutation ($id: ID!) { approveDisputesRequest(input: { approvalId: $id }) { approvalRequest { state } userErrors { code } } }',
      { id: approvalId },
    );
  expect(data.approveDisputesRequest).toEqual({ approvalRequest: { state: 'APPROVED' }, userErrors: [] });
  expect(await subgraph.em.execute('select state from issued_document where id = ?', [documentId])).toEqual([
    { state: 'REVOKED' },
  ]);
});

async function revoke(asker: Asker, documentId: string): Promise<string> {
  const { data } = await asker.ask(
    `mutation ($documentId: ID!) { requestDisputesDocumentRevocation(input: { documentId: $documentId, reason: "잘못 발행함" }) {
       approvalRequest { id } userErrors { code } } }`,
    { documentId },
  );
  const { approvalRequest, userErrors } = data.requestDisputesDocumentRevocation;
  return approvalRequest?.id ?? userErrors[0].code;
}
