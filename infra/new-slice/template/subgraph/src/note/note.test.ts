import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { __camel__ } from '../subgraph.ts';
import { aNote } from './note.factory.ts';

const WRITE = `mutation ($input: Write__Pascal__NoteInput!) {
  write__Pascal__Note(input: $input) { note { id text writtenByName } userErrors { code message field } }
}`;
const LIST =
  'query ($after: String) { __camel__Notes(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
const READ = 'query ($id: ID!) { __camel__Note(id: $id) { text } }';
const REFER = 'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on __Pascal__Note { text } } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(__camel__)));
afterAll(() => subgraph.stop());

test('a note is written under the name of its writer and found again', async () => {
  const agent = subgraph.as('AGENT', { name: '이상담' });
  const { data } = await agent.ask(WRITE, { input: { text: '  내일 다시 확인  ' } });
  const { note, userErrors } = data.write__Pascal__Note;
  expect(userErrors).toEqual([]);
  expect(note).toMatchObject({ text: '내일 다시 확인', writtenByName: '이상담' });
  const read = await agent.ask(READ, { id: note.id });
  expect(read.data.__camel__Note).toEqual({ text: '내일 다시 확인' });
});

test.each([
  ['  ', 'TEXT_MISSING', '메모를 입력해 주십시오.'],
  ['가'.repeat(2001), 'TEXT_TOO_LONG', '메모는 2,000자까지 입력할 수 있습니다.'],
])('what is not a note is refused in words', async (text, code, message) => {
  const { data } = await subgraph.as('AGENT').ask(WRITE, { input: { text } });
  expect(data.write__Pascal__Note).toEqual({ note: null, userErrors: [{ code, message, field: ['input', 'text'] }] });
});

test('pages follow one another, newest first', async () => {
  const minutes = [1, 2, 3].map((minute) => new Date(Date.UTC(2027, 0, 1, 0, minute)));
  const written: string[] = [];
  for (const writtenAt of minutes) written.unshift((await aNote(subgraph.em, { writtenAt })).id);
  const agent = subgraph.as('AGENT');
  const first = await agent.ask(LIST);
  const { nodes, pageInfo } = first.data.__camel__Notes;
  const second = await agent.ask(LIST, { after: pageInfo.endCursor });
  const ids = [...nodes, ...second.data.__camel__Notes.nodes].map(({ id }: { id: string }) => id);
  expect(pageInfo.hasNextPage).toBe(true);
  expect(ids.slice(0, 3)).toEqual(written);
});

test('somebody who is not staff is refused, and learns nothing by reference', async () => {
  const { id } = await aNote(subgraph.em);
  const consumer = subgraph.as('CONSUMER');
  const read = await consumer.ask(READ, { id });
  expect(read.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  const referred = await consumer.ask(REFER, { reps: [{ __typename: '__Pascal__Note', id }] });
  expect(referred.data._entities).toEqual([null]);
});

test('references cost one statement however many', async () => {
  const notes = [await aNote(subgraph.em), await aNote(subgraph.em), await aNote(subgraph.em)];
  const reps = notes.map(({ id }) => ({ __typename: '__Pascal__Note', id }));
  const statements = await subgraph.statementsOf(() => subgraph.as('AGENT').ask(REFER, { reps }));
  expect(statements).toHaveLength(1);
});
