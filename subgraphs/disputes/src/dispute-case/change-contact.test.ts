import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, new Date('2026-11-21T05:00:00Z'));
});
afterAll(() => subgraph.stop());

const READ = /* GraphQL */ `
  query ($id: ID!) {
    disputeCase(id: $id) {
      applicantPhone
      applicantEmail
      applicantAddress
      respondent {
        email
        phone
        address
      }
    }
  }
`;

async function change(asker: Asker, input: Record<string, unknown>) {
  const { data } = await asker.ask(
    'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { disputeCase { id } userErrors { code field message } } }',
    { input },
  );
  return data.changeContact;
}

async function ledCase() {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const business = await aBusiness(subgraph.em);
  const { id } = await aCase(subgraph.em, {
    state: 'SELF_RESOLUTION',
    officerId: officer.actor.id,
    respondentId: business.id,
    customerId: newId(),
    applicantPhone: '01012345678',
  });
  return { id, officer, business };
}

test('an officer says where notices go; staff see a mask, nobody else anything', async () => {
  const { id, officer, business } = await ledCase();
  expect(
    (
      await change(officer, {
        caseId: id,
        side: 'APPLICANT',
        email: ' gildong@example.com ',
        address: '서울특별시  성동구 왕십리로 1',
      })
    ).userErrors,
  ).toEqual([]);
  expect((await change(officer, { caseId: id, side: 'RESPONDENT', phone: '+82 2-345-6789' })).userErrors).toEqual([]);

  expect((await officer.ask(READ, { id })).data.disputeCase).toEqual({
    applicantPhone: '010-****-5678',
    applicantEmail: 'gi***@example.com',
    applicantAddress: '서울특별시 성동구 ***',
    respondent: { email: null, phone: '02-****-6789', address: null },
  });
  const partner = subgraph.as('PARTNER', { business: business.id });
  expect((await partner.ask(READ, { id })).data.disputeCase).toEqual({
    applicantPhone: null,
    applicantEmail: null,
    applicantAddress: null,
    respondent: { email: null, phone: '023456789', address: null },
  });
  expect(await subgraph.clearText(['gildong@example.com', '왕십리로', '023456789'])).toEqual([]);
});

test('what is not said stays, what is emptied goes, and what cannot be is refused at its field', async () => {
  const { id, officer } = await ledCase();
  await change(officer, { caseId: id, side: 'APPLICANT', email: 'gildong@example.com' });
  await change(officer, { caseId: id, side: 'APPLICANT', email: '' });
  expect((await officer.ask(READ, { id })).data.disputeCase).toMatchObject({
    applicantPhone: '010-****-5678',
    applicantEmail: null,
  });
  const refused = { email: 'gildong', phone: '12', address: '가'.repeat(201) };
  for (const [field, value] of Object.entries(refused)) {
    const { userErrors } = await change(officer, { caseId: id, side: 'APPLICANT', [field]: value });
    expect(userErrors).toMatchObject([{ field: ['input', field] }]);
  }
});

test('another officer of the team, and somebody to whom the case is unknown, change nothing', async () => {
  const { id } = await ledCase();
  const input = { caseId: id, side: 'APPLICANT', email: 'other@example.com' };
  expect((await change(subgraph.as('OFFICER'), input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const elsewhere = { ...input, caseId: newId() };
  expect((await change(subgraph.as('OFFICER'), elsewhere)).userErrors).toMatchObject([{ code: 'CASE_UNKNOWN' }]);
  expect((await subgraph.as('OFFICER').ask(READ, { id })).data.disputeCase.applicantEmail).toBeNull();
});
