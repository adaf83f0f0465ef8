import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts } from '../subgraph.ts';
import { aNote } from './note.factory.ts';

const WRITE = `mutation ($input: WriteAccountsNoteInput!) {
  writeAccountsNote(input: $input) { note { id text writtenByName } userErrors { code message field } }
}`;
const LIST =
  'query ($after: String) { accountsNotes(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
const READ = 'query ($id: ID!) { accountsNote(id: $id) { text } }';
const REFER = 'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on AccountsNote { text } } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts)));
afterAll(() => subgraph.stop());

test('a note is written under the name of its writer and found again', async () => {
  const agent = subgraph.as('AGENT', { name: '이상담' });
  const { data } = await agent.ask(WRITE, { input: { text: '  내일 다시 확인  ' } });
  const { note, userErrors } = data.writeAccountsNote;
  expect(userErrors).toEqual([]);
  expect(note).toMatchObject({ text: '내일 다시 확인', writtenByName: '이상담' });
  const read = await agent.ask(READ, { id: note.id });
  expect(read.data.accountsNote).toEqual({ text: '내일 다시 확인' });
});

test.each([
  ['  ', 'TEXT_MISSING', '메모를 입력해 주십시오.'],
  ['가'.repeat(2001), 'TEXT_TOO_LONG', '메모는 2,000자까지 입력할 수 있습니다.'],
])('what is not a note is refused in words', async (text, code, message) => {
  const { data } = await subgraph.as('AGENT').ask(WRITE, { input: { text } });
  expect(data.writeAccountsNote).toEqual({ note: null, userErrors: [{ code, message, field: ['input', 'text'] }] });
});

test('pages follow one another, newest first', async () => {
  const minutes = [1, 2, 3].map((minute) => new Date(Date.UTC(2027, 0, 1, 0, minute)));
  const written: string[] = [];
  for (const writtenAt of minutes) written.unshift((await aNote(subgraph.em, { writtenAt })).id);
  const agent = subgraph.as('AGENT');
  const first = await agent.ask(LIST);
  const { nodes, pageInfo } = first.data.accountsNotes;
  const second = await agent.ask(LIST, { after: pageInfo.endCursor });
  const ids = [...nodes, ...second.data.accountsNotes.nodes].map(({ id }: { id: string }) => id);
  expect(pageInfo.hasNextPage).toBe(true);
  expect(ids.slice(0, 3)).toEqual(written);
});

test('somebody who is not staff is refused, and learns nothing by reference', async () => {
  const { id } = await aNote(subgraph.em);
  const consumer = subgraph.as('CONSUMER');
  const read = await consumer.ask(READ, { id });
  expect(read.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  const referred = await consumer.ask(REFER, { reps: [{ __typename: 'AccountsNote', id }] });
  expect(referred.data._entities).toEqual([null]);
});

test('references cost one statement however many', async () => {
  const notes = [await aNote(subgraph.em), await aNote(subgraph.em), await aNote(subgraph.em)];
  const reps = notes.map(({ id }) => ({ __typename: 'AccountsNote', id }));
  const statements = await subgraph.statementsOf(() => subgraph.as('AGENT').ask(REFER, { reps }));
  expect(statements).toHaveLength(1);
});
