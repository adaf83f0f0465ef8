import { once } from 'node:events';
import pg, { type Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { beginWithFirstStatement } from './first-statement.ts';
import { freshDatabase, type FreshDatabase } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

const CLAIM = "select set_config('madang.actor', 'somebody', true)";
const WHO = "select current_setting('madang.actor', true) as who";

let database: FreshDatabase;
let pool: Pool;
let client: PoolClient;
/** What went to the database, a message each. */
const sent: unknown[] = [];
beforeAll(async () => {
  database = await freshDatabase(notesSubgraph('notes'));
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  pool.on('connect', (fresh) => {
    const send = fresh.query.bind(fresh);
    Reflect.set(fresh, 'query', (...args: Parameters<typeof send>) => {
      sent.push(args[0]);
      return send(...args);
    });
  });
  beginWithFirstStatement(pool);
  client = await pool.connect();
  await client.query('create temporary table saying (word text primary key)');
});
beforeEach(() => {
  sent.length = 0;
});
afterAll(async () => {
  client.release();
  await pool.end();
  await database.drop();
});

async function wordsSaid(): Promise<unknown[]> {
  const { rows } = await client.query('select word from saying order by word');
  return rows.map(({ word }) => word);
}

test('a read of an actor is two messages, and its claim ends with it', async () => {
  await client.query('begin');
  await client.query(CLAIM);
  expect((await client.query(WHO)).rows).toEqual([{ who: 'somebody' }]);
  await client.query('commit');
  expect(sent).toEqual([`begin; ${CLAIM}; ${WHO}`, 'commit']);
  expect((await client.query(WHO)).rows).toEqual([{ who: '' }]);
});

test('what is written together is kept together, or not at all', async () => {
  await client.query('begin');
  expect((await client.query("insert into saying values ('first')")).rowCount).toBe(1);
  await client.query("insert into saying values ('second')");
  await client.query('rollback');
  expect(await wordsSaid()).toEqual([]);
  await client.query('begin', []);
  await client.query("insert into saying values ('kept')", []);
  await client.query('commit', []);
  expect(await wordsSaid()).toEqual(['kept']);
});

test('without a claim that holds nothing is done, and the connection serves whoever comes next', async () => {
  await client.query('begin');
  await client.query("select set_config('role', 'nobody_of_that_name', true)");
  await expect(client.query("insert into saying values ('stolen')")).rejects.toThrow(/nobody_of_that_name/);
  await client.query('rollback');
  await client.query('begin');
  await client.query("select set_config('role', 'nobody_of_that_name', true)");
  await expect(client.query('insert into saying values ($1)', ['stolen'])).rejects.toThrow(/nobody_of_that_name/);
  await client.query('rollback');
  expect(await wordsSaid()).not.toContain('stolen');
});

test.each(['select 1 from', "insert into saying values ('a\u0000b')"])(
  'what no database reads takes the beginning with it, and nothing is done after it: %j',
  async (unread) => {
    await client.query('begin');
    await client.query(CLAIM);
    await expect(client.query(unread)).rejects.toThrow(/syntax|message/);
    await expect(client.query("insert into saying values ('stray')")).rejects.toThrow('did not begin');
    await expect(client.query('insert into saying values ($1)', ['stray'])).rejects.toThrow('did not begin');
    await client.query('commit');
    expect(await wordsSaid()).not.toContain('stray');
    await client.query('begin');
    expect((await client.query(WHO)).rows).toEqual([{ who: '' }]);
    await client.query('rollback');
  },
);

test('a claim that is more than a claim is a statement of its own', async () => {
  await client.query('begin');
  const { rows } = await client.query("select set_config('madang.actor', 'x', true), 1 as one");
  expect(rows).toMatchObject([{ one: 1 }]);
  await client.query('rollback');
});

test('a query that is an object, as a cursor is, is handed back at once and reads within the transaction', async () => {
  await client.query('begin');
  await client.query(CLAIM);
  const query = client.query(new pg.Query(WHO));
  const [[row]] = await Promise.all([once(query, 'row'), once(query, 'end')]);
  expect(row).toEqual({ who: 'somebody' });
  await client.query('commit');
  expect((await client.query(WHO)).rows).toEqual([{ who: '' }]);
});

test('a statement with parameters comes right after the beginning, within the transaction', async () => {
  await client.query('begin');
  await client.query(CLAIM);
  await client.query('insert into saying values ($1)', ['undone']);
  expect((await client.query(WHO)).rows).toEqual([{ who: 'somebody' }]);
  await client.query('rollback');
  expect(await wordsSaid()).not.toContain('undone');
});

test('a transaction in which nothing is done costs nothing', async () => {
  for (const end of ['commit', 'rollback']) {
    await client.query('begin');
    await client.query(CLAIM);
    await client.query(end);
  }
  expect(sent).toEqual([]);
  expect((await client.query(WHO)).rows).toEqual([{ who: '' }]);
});
