import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes)));
afterAll(() => subgraph.stop());

const WRITE = `mutation ($id: ID!, $text: String!) { writeCaseNote(input: { caseId: $id, text: $text }) {
  caseNote { id text } userErrors { code field } } }`;
const DELETE = `mutation ($id: ID!) { deleteCaseNote(input: { noteId: $id }) { caseNote { text } userErrors { code } } }`;

async function notesOf(asker: Asker, id: string): Promise<string[]> {
  const { data, errors } = await asker.ask('query ($id: ID!) { disputeCase(id: $id) { myNotes { text } } }', { id });
  expect(errors).toEqual([]);
  return data.disputeCase.myNotes.map(({ text }: { text: string }) => text);
}

test('a note is read by its author alone, whatever the role of the others', async () => {
  const [customer, business] = [newId(), await aBusiness(subgraph.em)];
  const { id } = await aCase(subgraph.em, { state: 'FACT_FINDING', customerId: customer, respondentId: business.id });
  const officer = subgraph.as('OFFICER');
  const others = [
    subgraph.as('OFFICER'),
    subgraph.as(['OFFICER', 'LEAD']),
    subgraph.as('ADMIN'),
    subgraph.as('AGENT'),
    subgraph.as('CONSUMER', { customer }),
    subgraph.as('PARTNER', { business: business.id }),
    subgraph.as('PARTY', { caseId: id, caseSide: 'APPLICANT' }),
  ];
  const { data } = await officer.ask(WRITE, { id, text: ' 통화 때 확인할 것 ' });
  expect(data.writeCaseNote).toMatchObject({ caseNote: { text: '통화 때 확인할 것' }, userErrors: [] });
  for (const other of others) {
    expect(await notesOf(other, id)).toEqual([]);
    expect(await withoutFilters(() => notesOf(other, id))).toEqual([]);
    const refused = await withoutFilters(() => other.ask(DELETE, { id: data.writeCaseNote.caseNote.id }));
    expect(refused.data.deleteCaseNote.userErrors).toEqual([{ code: 'NOTE_UNKNOWN' }]);
    expect((await other.ask(WRITE, { id, text: '나만의 메모' })).data.writeCaseNote.userErrors).toEqual([]);
  }
  expect(await notesOf(officer, id)).toEqual(['통화 때 확인할 것']);
});

test('a deleted note leaves nothing of its text, and is deleted once', async () => {
  const { id } = await aCase(subgraph.em);
  const officer = subgraph.as('OFFICER');
  const { data } = await officer.ask(WRITE, { id, text: '지울 메모' });
  const noteId = data.writeCaseNote.caseNote.id;
  const both = await Promise.all([1, 2].map(() => officer.ask(DELETE, { id: noteId })));
  expect(both.flatMap((answer) => answer.data.deleteCaseNote.userErrors)).toEqual([{ code: 'NOTE_UNKNOWN' }]);
  expect(await notesOf(officer, id)).toEqual([]);
  expect(await subgraph.clearText(['지울 메모'])).toEqual([]);
});

test('there is no note without a text, nor on a case that the writer does not read', async () => {
  const { id } = await aCase(subgraph.em, { team: '1팀' });
  const officer = subgraph.as('OFFICER', { team: '1팀' });
  expect((await officer.ask(WRITE, { id, text: ' ' })).data.writeCaseNote.userErrors).toEqual([
    { code: 'TEXT_MISSING', field: ['input', 'text'] },
  ]);
  const stranger = subgraph.as('OFFICER', { team: '2팀' });
  expect((await stranger.ask(WRITE, { id, text: '메모' })).data.writeCaseNote.userErrors).toEqual([
    { code: 'CASE_UNKNOWN', field: ['input', 'caseId'] },
  ]);
});
