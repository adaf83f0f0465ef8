import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { NoteRow, notesSubgraph } from './testing/notes-subgraph.ts';

const FOLLOW = 'subscription { noteWritten { id text } }';
const WRITE = 'mutation ($text: String!) { writeNote(text: $text) { id } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes'));
});
afterAll(() => subgraph.stop());

async function next(answers: AsyncGenerator<{ data: { noteWritten: { text: string } }; errors: unknown }>) {
  const { value } = await answers.next();
  return value;
}

test('what is committed is told, what is rolled back or unwanted is not', async () => {
  const agent = subgraph.as('AGENT');
  const answers = await agent.follow(FOLLOW);
  for (const text of ['fail', 'secret', 'first', 'second']) await agent.ask(WRITE, { text });
  expect((await next(answers)).data.noteWritten.text).toBe('first');
  expect((await next(answers)).data.noteWritten.text).toBe('second');
  await answers.return(undefined);
});

test('every event is read afresh', async () => {
  const agent = subgraph.as('AGENT');
  const answers = await agent.follow(FOLLOW);
  const { data } = await agent.ask(WRITE, { text: 'before' });
  expect((await next(answers)).data.noteWritten.text).toBe('before');
  await subgraph.em.nativeUpdate(NoteRow, { id: data.writeNote.id }, { text: 'after' });
  await subgraph.em.execute('select pg_notify(?, ?)', [
    'madang_live',
    JSON.stringify({ topic: 'note', id: data.writeNote.id, keys: {} }),
  ]);
  expect((await next(answers)).data.noteWritten.text).toBe('after');
  await answers.return(undefined);
});

test('a fault in an event is masked and the stream goes on', async () => {
  const agent = subgraph.as('AGENT');
  const answers = await agent.follow(FOLLOW);
  for (const text of ['broken', 'whole']) await agent.ask(WRITE, { text });
  const broken = await next(answers);
  expect(broken.errors).toMatchObject([{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect((await next(answers)).data.noteWritten.text).toBe('whole');
  await answers.return(undefined);
});

test('a role that the subscription does not name hears nothing', async () => {
  const answers = await subgraph.as('CONSUMER').follow(FOLLOW);
  expect((await next(answers)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a subgraph stops although somebody still listens', async () => {
  const other = await startTestSubgraph(notesSubgraph('notes'));
  const answers = await other.as('AGENT').follow(FOLLOW);
  await other.stop();
  expect(await answers.next()).toEqual({ value: undefined, done: true });
});
