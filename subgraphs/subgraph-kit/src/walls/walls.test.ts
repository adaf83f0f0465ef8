import { anonymous, type Actor } from '@madang/shared-schema/actor';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../audit/audit.ts';
import { newId } from '../id.ts';
import { addJob } from '../jobs.ts';
import { anActor, freshDatabase, startTestSubgraph, unwalledTablesIn, type TestSubgraph } from '../testing/index.ts';
import { NoteRow, notesSubgraph } from '../testing/notes-subgraph.ts';
import { rowPolicies } from './row-policies.ts';
import { finderOf } from './session.ts';

const NOTES = 'select text from note order by text';
/** Signs that mean something to SQL, to JSON or to a statement with places for values. */
const ODD_TEAM = String.raw`?'"\ $1 ::x`;

const consumer = anActor('CONSUMER', { customer: newId(), team: ODD_TEAM });
const mine = `mine ${consumer.customer}`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes'));
  await subgraph.em.insertMany(NoteRow, [
    { id: newId(), text: mine },
    { id: newId(), text: 'of somebody else' },
  ]);
});
afterAll(() => subgraph.stop());

const seenBy = async (actor: Actor): Promise<unknown> =>
  (await subgraph.emOf(actor).execute<{ text: string }[]>(NOTES)).map(({ text }) => text);

describe('what an actor sees', () => {
  test.each([
    ['a wide role sees every row', anActor('AGENT'), [mine, 'of somebody else']],
    ['another role sees its own', consumer, [mine]],
    ['a claim without its role opens nothing', anActor('PARTNER', { customer: consumer.customer }), []],
    ['a claim that is no identifier opens nothing', anActor('CONSUMER', { customer: 'or true' }), []],
    ['who has not signed in sees nothing', anonymous, []],
  ])('%s', async (_what, actor, rows) => {
    expect(await seenBy(actor)).toEqual(rows);
  });

  test('a read asked through the schema, by a query builder or in a transaction is held to the same', async () => {
    const { data } = await subgraph.as('CONSUMER', consumer).ask('{ notes { text } }');
    expect(data.notes).toEqual([{ text: mine }]);
    const em = subgraph.emOf(consumer);
    expect(await em.createQueryBuilder(NoteRow).select('text').execute()).toEqual([{ text: mine }]);
    expect(await em.transactional((tx) => tx.execute(NOTES))).toEqual([{ text: mine }]);
    expect(await em.fork().count(NoteRow)).toBe(1);
    // A stream begins no transaction of its own, and MikroORM refuses it.
    await expect(em.stream(NoteRow, {}).next()).rejects.toThrow('transaction');
  });

  test('a finder sees more, by identifiers that must be read again', async () => {
    expect(await finderOf(subgraph.emOf(consumer)).execute(NOTES)).toHaveLength(2);
    expect(await finderOf(subgraph.em).execute(NOTES)).toHaveLength(2);
  });
});

describe('what an actor writes', () => {
  test('a row that they may not see is refused', async () => {
    const em = subgraph.emOf(consumer);
    await expect(em.insert(NoteRow, { id: newId(), text: 'planted' })).rejects.toThrow('row-level security');
    await expect(em.nativeUpdate(NoteRow, { text: mine }, { text: 'given away' })).rejects.toThrow(
      'row-level security',
    );
    expect(await em.nativeUpdate(NoteRow, {}, { text: `again ${consumer.customer}` })).toBe(1);
    expect(await em.nativeUpdate(NoteRow, {}, { text: mine })).toBe(1);
  });

  test('nothing is deleted, whoever reads it', async () => {
    await expect(subgraph.emOf(consumer).nativeDelete(NoteRow, {})).rejects.toThrow('permission denied');
    await expect(subgraph.emOf(anActor('AGENT')).nativeDelete(NoteRow, {})).rejects.toThrow('permission denied');
    expect(await subgraph.em.fork().count(NoteRow)).toBe(2);
  });

  test('a history is added to and stays', async () => {
    await subgraph.em.execute('create table note_step (id uuid primary key, step text not null)');
    for (const sql of rowPolicies('note_step', { own: 'true', onlyAdded: true })) await subgraph.em.execute(sql);
    for (const actor of [consumer, anActor('AGENT')]) {
      const em = subgraph.emOf(actor);
      await em.execute('insert into note_step values (?, ?)', [newId(), 'open']);
      const changed = await em.execute("update note_step set step = 'close' returning id");
      expect(changed).toEqual([]);
    }
    expect(await subgraph.em.execute('select distinct step from note_step')).toEqual([{ step: 'open' }]);
  });

  test("an act goes on record in one's own name alone", async () => {
    const { actor } = subgraph.as('AGENT');
    const act = { act: 'note.write', subject: { type: 'Note', id: '1' } };
    const put = (by: { readonly id: string } | null) =>
      subgraph.emOf(actor).transactional((tx) => audit(tx, { ...act, actor: by }, new Date()));
    await put(actor);
    await expect(put({ id: newId() })).rejects.toThrow('row-level security');
    await expect(put(null)).rejects.toThrow('row-level security');
  });

  test('a job is put on the list, which nobody reads', async () => {
    const em = subgraph.emOf(consumer);
    await addJob(em, 'unheard-of', { note: 1 }, { at: new Date('2100-01-01T00:00:00Z') });
    await expect(em.execute('select * from graphile_worker.jobs')).rejects.toThrow('permission denied');
    await expect(em.execute('select * from inbox_event')).rejects.toThrow('permission denied');
    expect(await em.execute('select * from outbox_event')).toEqual([]);
  });
});

describe('the login on which people ask', () => {
  async function withoutActor(...statements: readonly string[]): Promise<unknown[]> {
    const database = await freshDatabase(notesSubgraph('notes'));
    const client = new pg.Client({ connectionString: database.appUrl });
    try {
      await client.connect();
      const answers = [];
      for (const sql of statements) answers.push((await client.query(sql)).rows);
      return answers;
    } finally {
      await client.end();
      await database.drop();
    }
  }

  test('has no rights of its own', async () => {
    await expect(withoutActor(NOTES)).rejects.toThrow('permission denied');
    await expect(withoutActor("set madang.actor = '{}'", NOTES)).rejects.toThrow('permission denied');
    await expect(withoutActor('alter table note no force row level security')).rejects.toThrow('must be owner');
    await expect(withoutActor('set role test_owner')).rejects.toThrow('permission denied');
    await expect(withoutActor('set row_security = off', 'set role madang_app', NOTES)).rejects.toThrow(
      'affected by row-level security',
    );
  });

  test('sees no row in the name of nobody', async () => {
    const answers = await withoutActor('begin', 'set local role madang_app', NOTES, "set madang.actor = ''", NOTES);
    expect(answers).toEqual([[], [], [], [], []]);
  });
});

test('a connection that is used again after an error has forgotten who asked', async () => {
  const wide = subgraph.emOf(anActor('AGENT'));
  const pid = async (em: typeof wide) =>
    (await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid'))[0]?.pid;
  const first = await pid(wide);
  await expect(wide.execute('select 1 / 0')).rejects.toThrow('division by zero');
  const fails = wide.transactional(async (tx) => {
    await tx.execute(NOTES);
    throw new Error('in the middle');
  });
  await expect(fails).rejects.toThrow('in the middle');
  const next = subgraph.emOf(consumer);
  expect(await pid(next)).toBe(first);
  expect(await next.execute(NOTES)).toEqual([{ text: mine }]);
  next.clearSessionContext();
  expect(await pid(next)).toBe(first);
  await expect(next.execute(NOTES)).rejects.toThrow('permission denied');
});

test('a transaction costs one statement to say who asks', async () => {
  const heard = await subgraph.statementsOf(() => subgraph.emOf(consumer).execute(NOTES));
  expect(heard).toHaveLength(1);
});

test('a search of texts uses its index under the wide role, and could not under the other', async () => {
  const { em } = subgraph;
  await em.execute("create index note_words on note using gin (to_tsvector('simple', text))");
  await em.execute("insert into note select gen_random_uuid(), 'filler ' || i from generate_series(1, 20000) as i");
  await em.execute('analyze note');
  const planOf = async (actor: Actor): Promise<string> =>
    JSON.stringify(
      await subgraph
        .emOf(actor)
        .execute("explain select id from note where to_tsvector('simple', text) @@ to_tsquery('simple', 'somebody')"),
    );
  expect(await planOf(anActor('AGENT'))).toContain('note_words');
  expect(await planOf(consumer)).not.toContain('note_words');
});

test('a table without rules is found out, as is a view that looks past them', async () => {
  const database = await freshDatabase(notesSubgraph('notes'));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    expect(await unwalledTablesIn(database.url)).toEqual([]);
    await client.query('create table planted (id int)');
    await client.query('create table half_walled (id int)');
    await client.query('alter table half_walled enable row level security, force row level security');
    await client.query('create view peephole as select * from note');
    await client.query('alter table note no force row level security');
    expect(await unwalledTablesIn(database.url)).toEqual(['half_walled', 'note', 'peephole', 'planted']);
  } finally {
    await client.end();
    await database.drop();
  }
});
